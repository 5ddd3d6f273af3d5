package parley.document;

import java.util.List;

/**
 * The scenarios that come with Parley, one line each; their files are in the folder {@code scenarios} and in the jar.
 */
public final class Shipped {

    private Shipped() {
    }

    /** Their names, the anchor scenario first. */
    public static List<String> names() {
        return List.of(
                "muscat-2026",
                "two-party-bargaining",
                "brinkmanship",
                "spoiler");
    }
}
