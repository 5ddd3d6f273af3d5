package parley.notation;

import java.util.OptionalInt;

/** Which characters a text can have. */
public final class Characters {

    private Characters() {
    }

    /** The first character that is none of a text, if there is one. */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(c -> !isText(c)).findFirst();
    }

    /**
     * Whether a character can stand in a text. Controls other than tab and newline drive terminals; they, halves of
     * surrogate pairs, and the two that are no characters make a file of XML, such as a figure, unreadable.
     */
    static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        return !control && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }

    /** A character by its number, as in U+0000. */
    public static String name(int character) {
        return String.format("U+%04X", character);
    }
}
