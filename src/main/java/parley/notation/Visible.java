package parley.notation;

import java.util.regex.Pattern;

/** Texts from elsewhere as they may stand in a message: on a terminal they must show themselves and do nothing. */
final class Visible {

    private static final int LONGEST = 100;
    private static final int LONGEST_ADVICE = 300;

    private Visible() {
    }

    /** The path of a parameter, each key no longer than a reader can use. */
    static String path(String path) {
        return Keys.of(path).stream().map(Visible::brief).reduce(Keys::join).map(Visible::text).orElse("");
    }

    /** A message in which no word is longer than a reader can use. */
    static String message(String message) {
        return text(shortened(message, LONGEST));
    }

    /** An advice; a name in it is to be copied, and stays whole unless it is beyond measure. */
    static String advice(String advice) {
        return text(shortened(advice, LONGEST_ADVICE));
    }

    /** A text of one line of at most 100 characters. */
    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /** A text whose control characters and lone surrogates are written by their numbers. */
    static String text(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append(Characters.name(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        return c != '\n' && !Characters.isText(c) || c == '\t';
    }

    private static String shortened(String text, int most) {
        // What has been shortened already ends with its ellipsis.
        String word = "[^\\s\u2026]";
        return Pattern.compile("(" + word + "{" + most + "})" + word + "+").matcher(text).replaceAll("$1\u2026");
    }
}
