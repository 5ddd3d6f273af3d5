package parley.design;

import java.util.ArrayList;
import java.util.List;

/** Text with YAML flow values in it, such as <code>hold, {name: hardliner, step: 0.1}</code>. */
final class FlowText {

    private FlowText() {
    }

    /** The parts between separators that stand outside braces, brackets and quotes, without the blanks around them. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == separator && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            } else {
                depth += step(c);
            }
        }
        if (depth != 0 || quote != 0) {
            throw new InvalidDesign("'" + text + "' has a bracket or quote without its partner.",
                    "Close every {, [ and quote, and put the whole --vary into quotes of the shell.");
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static int step(char c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }
}
