package parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.grammar.Scripts;
import parley.grammar.TestStrategies;
import parley.notation.InvalidScenario;

/** Bad input and the whole message it gets, case by case, in {@code bad-input.txt}. */
class BadInputTest {

    /** One case: the lines below its name, by their first word. */
    private record Case(String name, List<String> lines) {

        Document document() {
            String text = text("=").isEmpty() ? Scripts.MINIMAL : text("=");
            for (String change : all("s")) {
                String[] parts = change.split(" -> ?", -1);
                text = text.replace(parts[0].replace("\\n", "\n"), parts[1].replace("\\n", "\n").replace("\\t", "\t"));
            }
            Document document = Document.parse("x.yaml", text + text("+"), TestStrategies.GRAMMAR);
            for (String change : all("set")) {
                String[] parts = change.split("=", 2);
                document = document.with(parts[0], parts[1], "--set");
            }
            return document;
        }

        String expected() {
            return text(">").stripTrailing();
        }

        private String text(String mark) {
            StringBuilder text = new StringBuilder();
            all(mark).forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }

        private List<String> all(String mark) {
            return lines.stream().filter(line -> line.equals(mark) || line.startsWith(mark + " "))
                    .map(line -> line.substring(Math.min(line.length(), mark.length() + 1))).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = BadInputTest.class.getResourceAsStream("bad-input.txt")) {
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^# ")) {
                List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
                if (!block.isBlank()) {
                    cases.add(new Case(lines.get(0), lines.subList(1, lines.size())));
                }
            }
        }
        return cases.stream().skip(1);  // the first block explains the file
    }

    @ParameterizedTest
    @MethodSource("cases")
    void getsItsMessage(Case bad) {
        assertThat(catchThrowable(() -> bad.document().scenario())).isInstanceOf(InvalidScenario.class)
                .hasMessage(bad.expected()).hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithoutAStackTrace(Case bad) {
        assertThat(catchThrowable(() -> bad.document().scenario()).getStackTrace()).isEmpty();
    }
}
