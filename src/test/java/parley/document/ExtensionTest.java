package parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.grammar.Scripts;
import parley.notation.InvalidScenario;
import parley.notation.Position;
import parley.notation.Problem;
import parley.scenario.Horizon;
import parley.scenario.Scenario;
import parley.strategy.Hold;

class ExtensionTest {

    /** What the third principal of the base needs. */
    private static final String WEIGHT = "agenda: {issues: {price: {weights: {C: 1}}}}\n";

    @TempDir
    private Path folder;

    private Document extended(String text) {
        Scripts.write(folder, "base.yaml", Scripts.MINIMAL + """
                  C:
                    role: principal
                    prefers: high
                    strategy: {name: Hold, pressure: 0.1}
                horizon: {rounds: 10, daysPerRound: 7}
                references: [one, two]
                """);
        return Document.read(Scripts.write(folder, "top.yaml", "extends: base.yaml\n" + text).toString());
    }

    @Test
    void mergesSectionsAndReplacesListsAndScalars() {
        Scenario scenario = extended(WEIGHT + "horizon: {rounds: 3}\nreferences: [three]\ntitle: Top\n").scenario();
        assertThat(scenario.horizon()).isEqualTo(new Horizon(3, 7));
        assertThat(scenario.references()).containsExactly("three");
        assertThat(scenario.title()).isEqualTo("Top");
        assertThat(scenario.parties()).hasSize(3);
    }

    @Test
    void removesAnEntryByNull() {
        assertThat(extended("parties: {C: ~}\n").scenario().parties()).containsOnlyKeys("A", "B");
    }

    @Test
    void changesAParameterOfAStrategyThatIsABareNameInTheBase() {
        Document document = extended(WEIGHT + "parties: {A: {strategy: {pressure: 0.3}}}\n");
        assertThat(document.scenario().principals().get("A").strategy()).isEqualTo(new Hold(.3));
    }

    @Test
    void replacesAStrategyByABareName() {
        Document document = extended(WEIGHT + "parties: {C: {strategy: Hold}}\n");
        assertThat(document.scenario().principals().get("C").strategy()).isEqualTo(new Hold(.6));
    }

    @Test
    void keepsThePlaceOfEveryValue() {
        Scripts.write(folder, "base.yaml", Scripts.MINIMAL + "horizon:\n  rounds: -1\n");
        Path top = Scripts.write(folder, "top.yaml", "# a comment\nextends: base.yaml\ntrust: {floor: 2}\n");
        Document document = Document.read(top.toString());
        assertThatThrownBy(document::scenario).isInstanceOfSatisfying(InvalidScenario.class, invalid ->
                assertThat(invalid.problems()).extracting(Problem::at).containsExactly(
                        new Position(folder.resolve("base.yaml").toString(), 16, 3),
                        new Position(top.toString(), 3, 9)));
    }

    @Test
    void worksOverSeveralFiles() {
        Scripts.write(folder, "a.yaml", Scripts.MINIMAL);
        Scripts.write(folder, "b.yaml", "extends: a.yaml\nhorizon: {rounds: 5}\n");
        Path c = Scripts.write(folder, "c.yaml", "extends: b.yaml\nhorizon: {daysPerRound: 1}\n");
        assertThat(Document.read(c.toString()).scenario().horizon()).isEqualTo(new Horizon(5, 1));
    }

    @Test
    void namesTheChainThatEndsNowhere() {
        Path file = Scripts.write(folder, "a.yaml", "extends: nowhere.yaml\n");
        assertThatThrownBy(() -> Document.read(file.toString())).hasMessage(file + ":1:1: extends is nowhere.yaml; "
                + "there is no such file\n  The chain is " + file + " > nowhere.yaml.");
    }

    @Test
    void guessesAtTheBaseThatWasMeant() {
        Scripts.write(folder, "base.yaml", Scripts.MINIMAL);
        assertRefused("extends: bsae.yaml", "is bsae.yaml; there is no such file\n  Did you mean `base.yaml`?");
        assertRefused("extends: muscat", "is muscat; there is no such file\n  Did you mean `muscat-2026`?");
    }

    @Test
    void placesWhatIsWrongWithABaseWhereItIsNamed() throws IOException {
        Path empty = Scripts.write(folder, "empty.yaml", "");
        Path large = Files.write(folder.resolve("large.yaml"), new byte[(1 << 20) + 1]);
        assertRefused("extends: .", "is .; the file is a directory: " + folder + "\n  Name a file in it.");
        assertRefused("extends: ''", "is \"\"; the name of a file is expected\n  Write `extends: base.yaml`.");
        assertRefused("extends: empty.yaml",
                "is empty.yaml; the file is empty: " + empty + "\n  Begin with `title: ...`.");
        assertRefused("extends: large.yaml", "is large.yaml; the file is larger than 1 MiB: " + large
                + "\n  A scenario is a small text; is this the right file?");
    }

    @Test
    void endsAfterAHundredFiles() {
        for (int i = 0; i < 102; i++) {
            Scripts.write(folder, i + ".yaml", "extends: " + (i + 1) + ".yaml\n");
        }
        Scripts.write(folder, "102.yaml", Scripts.MINIMAL);
        assertThat(Document.read(folder.resolve("2.yaml").toString()).title()).isEqualTo("Minimal");
        assertThatThrownBy(() -> Document.read(folder.resolve("1.yaml").toString()))
                .isInstanceOf(InvalidScenario.class).hasMessageStartingWith(folder.resolve("101.yaml")
                        + ":1:1: extends leads on: the scenario extends more than 100 files");
    }

    @Test
    void seesACycleThroughALinkedFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder);
        assertRefused("extends: link/top.yaml", "leads back to a file that is being read\n  The chain is "
                + folder.resolve("top.yaml") + " > " + folder.resolve("link/top.yaml") + ".");
    }

    private void assertRefused(String text, String message) {
        Path top = Scripts.write(folder, "top.yaml", text + "\n");
        assertThatThrownBy(() -> Document.read(top.toString())).isInstanceOf(InvalidScenario.class)
                .hasMessage(top + ":1:1: extends " + message);
    }

    @Test
    void namesTheChainThatLeadsBack() {
        Path a = Scripts.write(folder, "a.yaml", "extends: b.yaml\n");
        Path b = Scripts.write(folder, "b.yaml", "extends: ./a.yaml\n");
        assertThatThrownBy(() -> Document.read(a.toString())).hasMessage(b + ":1:1: extends leads back to a file "
                + "that is being read\n  The chain is " + a + " > " + b + " > " + a + ".");
    }
}
