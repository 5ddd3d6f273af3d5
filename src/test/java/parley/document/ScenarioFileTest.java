package parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.grammar.Scripts;
import parley.notation.InvalidScenario;

class ScenarioFileTest {

    @TempDir
    private Path folder;

    private static void assertRefused(String name, String message) {
        assertThatThrownBy(() -> Document.read(name)).isInstanceOf(InvalidScenario.class).hasMessage(message);
    }

    @Test
    void everyShippedScenarioMakesSense() {
        assertThat(Shipped.names()).isNotEmpty().allSatisfy(name ->
                assertThat(Document.read(name).scenario().title()).isNotEmpty());
    }

    @Nested
    class OnTheClassPath {

        @Test
        void isFoundByItsBareName() {
            assertThat(Document.read("shipped-top").name()).isEqualTo("scenarios/shipped-top.yaml");
        }

        @Test
        void extendsItsNeighbours() {
            assertThat(Document.read("shipped-top").scenario().horizon().rounds()).isEqualTo(3);
        }

        @Test
        void isExtendedByAFileElsewhere() {
            Path file = Scripts.write(folder, "mine.yaml", "extends: shipped-top\ntitle: Mine\n");
            assertThat(Document.read(file.toString()).title()).isEqualTo("Mine");
        }
    }

    @Nested
    class Reading {

        @Test
        void ignoresAByteOrderMark() {
            Path file = Scripts.write(folder, "bom.yaml", "\uFEFF" + Scripts.MINIMAL);
            assertThat(Document.read(file.toString()).title()).isEqualTo("Minimal");
        }

        @Test
        void refusesAMissingFile() {
            assertRefused("no/such.yaml", "no/such.yaml: there is no such file or scenario\n"
                    + "  Scenarios known by name: " + String.join(", ", ScenarioFile.known()) + ".");
        }

        @Test
        void refusesANameThatNoSystemAllows() {
            assertThatThrownBy(() -> Document.read("a\0b.yaml")).isInstanceOf(InvalidScenario.class)
                    .hasMessageStartingWith("aU+0000b.yaml: there is no such file or scenario");
        }

        @Test
        void guessesAtAMistypedName() {
            assertRefused("muscat-2025",
                    "muscat-2025: there is no such file or scenario\n  Did you mean `muscat-2026`?");
        }

        @Test
        void guessesAtANameCutShort() {
            assertRefused("two-party",
                    "two-party: there is no such file or scenario\n  Did you mean `two-party-bargaining`?");
        }

        @Test
        void refusesADirectory() {
            assertRefused(folder.toString(), folder + ": the file is a directory\n  Name a file in it.");
        }

        @Test
        void refusesOtherEncodings() throws IOException {
            byte[] latin = "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
            Path file = Files.write(folder.resolve("latin.yaml"), latin);
            assertRefused(file.toString(), file + ": the file is not UTF-8 text\n  Save it as UTF-8.");
        }

        @Test
        void refusesWhatIsTooLarge() throws IOException {
            Path file = Files.write(folder.resolve("large.yaml"), new byte[(1 << 20) + 1]);
            assertRefused(file.toString(),
                    file + ": the file is larger than 1 MiB\n  A scenario is a small text; is this the right file?");
        }

        @Test
        void refusesCharactersThatCannotBePrinted() throws IOException {
            Path file = Files.write(folder.resolve("nul.yaml"), new byte[] {'a', ':', '\n', ' ', 0});
            assertRefused(file.toString(), file + ":2:2: not YAML: the character U+0000 is not allowed\n"
                    + "  Remove it; is this a text file?");
        }
    }
}
