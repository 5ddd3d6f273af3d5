package parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.testworld.Worlds;

/** Every scenario that comes with Parley. */
class ScenarioFilesTest {

    private static final Path FOLDER = Path.of("scenarios");
    /** Sections that only group others, and switches that give no number. */
    private static final Set<String> NUMBERLESS = Set.of("agenda.issues", "parties");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList();
        }
    }

    @Test
    void areExactlyThoseThatAreListed() throws IOException {
        assertThat(Shipped.names()).containsExactlyInAnyOrderElementsOf(names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadAndPlay(String name) {
        assertThat(Worlds.replicate(Document.read(name).scenario(), 200)).hasSize(200)
                .allSatisfy(ending -> assertThat(ending.outcome()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("names")
    void sayWhatTheyAreAboutAndWhereTheyComeFrom(String name) {
        Scenario scenario = Document.read(name).scenario();
        assertThat(scenario.title()).isNotBlank();
        assertThat(scenario.about()).isNotBlank();
        assertThat(scenario.references()).isNotEmpty();
    }

    /**
     * Only paths of numbers count; a section counts as sourced where it or a section around it, short of the whole,
     * has one.
     */
    @Test
    void everyNumberOfMuscatHasASource() throws IOException {
        Document document = Document.read("muscat-2026");
        Set<String> sourced = document.sources().keySet();
        SortedSet<String> bare = new TreeSet<>();
        for (String section : numberSections(Files.readAllLines(FOLDER.resolve("muscat-2026.yaml")))) {
            if (!NUMBERLESS.contains(section)
                    && Stream.iterate(section, path -> !path.isEmpty(), ScenarioFilesTest::outer)
                    .noneMatch(sourced::contains)) {
                bare.add(section);
            }
        }
        assertThat(bare).as("sections with numbers and no source").isEmpty();
    }

    private static String outer(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    /** The paths of the sections that set a number, read from the indentation of the file. */
    private static Set<String> numberSections(List<String> lines) {
        List<String> path = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        int item = -1;
        Set<String> sections = new TreeSet<>();
        for (String line : lines) {
            String body = line.strip();
            if (body.isEmpty() || body.startsWith("#")) {
                continue;
            }
            int indent = line.indexOf(body);
            item = indent == 0 ? -1 : item;
            boolean begins = body.startsWith("- ") && body.contains(": ");
            while (!indents.isEmpty() && indents.get(indents.size() - 1) >= indent) {
                indents.remove(indents.size() - 1);
                path.remove(path.size() - 1);
            }
            if (begins) {
                path.add(String.valueOf(++item));
                indents.add(indent);
                body = body.substring(2);
                indent += 2;
            }
            if (body.matches("[A-Za-z]+:")) {
                path.add(body.substring(0, body.length() - 1));
                indents.add(indent);
            } else if (body.matches("[A-Za-z]+: .*") && !body.matches("(source|about|title|name|meaning|label): .*")
                    && body.replaceFirst("^[A-Za-z]+: ", "").matches("-?[0-9.]+|\\{.*[0-9].*}")) {
                sections.add(String.join(".", path));
            }
        }
        return sections.stream().filter(section -> !section.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void numberSectionsAreFound() {
        assertThat(numberSections(List.of("l:", "  - \"x: y\"", "a:", "  b: 1", "  c:", "    d: {x: 2}",
                "    source: y", "events:", "  - name: n",
                "    round: 1"))).containsExactly("a", "a.c", "events.0");
    }

    @Test
    void runsOfTheBargainingScenarioEndInADeal() {
        assertThat(Worlds.play(Document.read("two-party-bargaining").scenario(), 1).outcome())
                .isEqualTo(Outcome.COMPREHENSIVE_DEAL);
    }
}
