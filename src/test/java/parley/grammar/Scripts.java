package parley.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small scenarios to start from. */
public final class Scripts {

    /** The shortest scenario there is: two principals, one issue, everything else by default. */
    public static final String MINIMAL = """
            title: Minimal
            agenda:
              issues:
                price:
                  weights: {A: 1, B: 1}
            parties:
              A:
                role: principal
                prefers: low
                strategy: Hold
              B:
                role: principal
                prefers: high
                strategy: Hold
            """;

    private Scripts() {
    }

    /** Writes a file and gives it back. */
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
