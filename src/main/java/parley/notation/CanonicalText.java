package parley.notation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a document as YAML, always in the same form: two spaces a level, texts in quotes unless they are plain words.
 */
public final class CanonicalText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9_ ().-]*[A-Za-z0-9_).-])?");
    private static final Set<String> LOADED = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private CanonicalText() {
    }

    public static String of(Node.Mapping root) {
        CanonicalText text = new CanonicalText();
        text.mapping(root, "");
        return text.out.toString();
    }

    /** A short value on one line, as in {@code {cost: 0.1}}. */
    public static String inline(Node value) {
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream().map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(CanonicalText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value);
    }

    private void mapping(Node.Mapping mapping, String indent) {
        mapping.entries().forEach((key, value) -> {
            out.append(indent).append(quoted(key)).append(':');
            value(value, indent);
        });
    }

    private void value(Node value, String indent) {
        if (value instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            out.append('\n');
            mapping(mapping, indent + "  ");
        } else if (value instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            out.append('\n');
            sequence.items().forEach(item -> item(item, indent));
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void item(Node item, String indent) {
        out.append(indent).append("  -");
        value(item, indent + "  ");
    }

    private static String scalar(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.quoted() ? quoted(scalar.text()) : scalar.isNull() ? "~" : scalar.text();
        }
        return value instanceof Node.Mapping ? "{}" : "[]";
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !LOADED.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF
                    ? String.format("\\u%04X", (int) c) : String.valueOf(c);
        };
    }
}
