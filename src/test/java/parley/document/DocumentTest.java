package parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.domain.Channel;
import parley.domain.End;
import parley.domain.Stage;
import parley.grammar.Catalogue;
import parley.grammar.Scripts;
import parley.notation.InvalidScenario;
import parley.notation.Problem;
import parley.scenario.Condition;
import parley.scenario.Horizon;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.shape.Listing;
import parley.strategy.Hold;

class DocumentTest {

    private static Document minimal() {
        return Document.parse("minimal.yaml", Scripts.MINIMAL);
    }

    private static Party.Principal principal(Document document, String name) {
        return document.scenario().principals().get(name);
    }

    @Nested
    class Defaults {

        @Test
        void fillInWhatTheFileLeavesOut() {
            Scenario scenario = minimal().scenario();
            assertThat(scenario.horizon()).isEqualTo(new Horizon(26, 14));
            assertThat(scenario.channel().closest()).isEqualTo(Channel.DIRECT);
            assertThat(scenario.agenda().issues().get("price").stage()).isEqualTo(Stage.SUBSTANTIVE);
            assertThat(scenario.agenda().issues().get("price").redLines()).isEmpty();
            assertThat(scenario.about()).isEmpty();
            assertThat(scenario.events()).isEmpty();
            assertThat(scenario.principals().get("A").prefers()).isEqualTo(End.LOW);
            assertThat(scenario.principals().get("A").strategy()).isEqualTo(new Hold(.6));
        }

        @Test
        void ofASectionLieUnderTheFilesValues() {
            Document document = minimal().with("parties.A.pressure", "{maritime: {ramp: 0.5}}", "test");
            assertThat(principal(document, "A").pressure().maritime().limit()).isZero();
            assertThat(principal(document, "A").pressure().maritime().cost()).isEqualTo(.15);
            assertThat(principal(document, "A").pressure().maritime().ramp()).isEqualTo(.5);
        }
    }

    @Nested
    class Values {

        @Test
        void meanWhatTheirParameterSays() {
            Document document = minimal().with("title", "no", "test").with("horizon.rounds", "1e2", "test")
                    .with("trust.strike", "-.5", "test");
            assertThat(document.scenario().title()).isEqualTo("no");
            assertThat(document.scenario().horizon().rounds()).isEqualTo(100);
            assertThat(document.scenario().trust().strike()).isEqualTo(-.5);
        }

        @Test
        void ofAnEventAreReadFromAList() {
            Document document = minimal().with("events",
                    "[{name: raid, round: 3, trust: {A: -1}},"
                    + " {name: thaw, when: {measure: leastTrust, above: 0.6}}]", "test");
            assertThat(document.scenario().events()).hasSize(2);
            assertThat(document.scenario().events().get(0).round()).hasValue(3);
            assertThat(document.scenario().events().get(1).when()).hasValueSatisfying(when -> {
                assertThat(when.measure()).isEqualTo(Condition.Measure.LEAST_TRUST);
                assertThat(when.above()).hasValue(.6);
                assertThat(when.below()).isEmpty();
            });
        }

        @Test
        void keepTheOrderOfTheFile() {
            assertThat(minimal().scenario().parties().keySet()).containsExactly("A", "B");
        }
    }

    @Nested
    class Overriding {

        @Test
        void changesOneValue() {
            Document document = minimal().with("parties.B.trust.prior", "0.5", "--set");
            assertThat(principal(document, "B").trust().prior()).isEqualTo(.5);
            assertThat(principal(document, "A").trust().prior()).isCloseTo(.3, within(0.));
        }

        @Test
        void goesThroughAListByIndex() {
            Document document = minimal().with("events", "[{name: x, round: 1}]", "--set")
                    .with("events.0.round", "7", "--set");
            assertThat(document.scenario().events().get(0).round()).hasValue(7);
        }

        @Test
        void setsAParameterOfAStrategyGivenByName() {
            Document document = minimal().with("parties.A.strategy.pressure", "0.9", "--set");
            assertThat(principal(document, "A").strategy()).isEqualTo(new Hold(.9));
        }

        @Test
        void keepsWhatIsGivenBefore() {
            Document document = minimal().with("parties.A.trust.prior", "0.5", "--set")
                    .with("parties.A.trust", "{exploitationLoss: 0.2}", "--set")
                    .with("parties.A.strategy", "Hold", "--set").with("parties.A.strategy.name", "Hold", "--set")
                    .with("parties.A.strategy.pressure", "0.9", "--set");
            assertThat(principal(document, "A").trust().prior()).isEqualTo(.5);
            assertThat(principal(document, "A").strategy()).isEqualTo(new Hold(.9));
        }

        @Test
        void leavesTheDocumentAsItWas() {
            Document document = minimal();
            document.with("horizon.rounds", "3", "--set");
            assertThat(document.scenario().horizon().rounds()).isEqualTo(26);
        }
    }

    @Nested
    class Hash {

        @Test
        void ignoresCommentsLayoutAndOrderOfKeys() {
            String other = """
                    # the same
                    parties:
                      A: {strategy: {name: Hold}, role: principal, prefers: low}
                      B: {role: 'principal', prefers: "high", strategy: Hold}
                    title: "Minimal"
                    agenda: {issues: {price: {weights: {A: 1.0, B: 1e0}}}}
                    """;
            assertThat(Document.parse("other.yaml", other).sha256()).isEqualTo(minimal().sha256());
        }

        @Test
        void ignoresHowAValueIsSplitOverFiles(@TempDir Path folder) {
            Scripts.write(folder, "base.yaml", Scripts.MINIMAL);
            Path top = Scripts.write(folder, "top.yaml", "extends: base.yaml\nhorizon: {rounds: 5}\n");
            assertThat(Document.read(top.toString()).sha256())
                    .isEqualTo(minimal().with("horizon.rounds", "5", "--set").sha256());
        }

        @Test
        void changesWithAValue() {
            assertThat(minimal().with("horizon.rounds", "27", "--set").sha256())
                    .isNotEqualTo(minimal().sha256());
        }
    }

    @Test
    void canonicalTextReadsBackAsTheSameDocument() {
        Document document = minimal().with("about", "\"two: lines\\n# \\\"no\\\" \\u00e9\\t\"", "test")
                .with("references", "[yes, '~', 'a, b', '']", "test").with("title", "'null'", "test")
                .with("events", "[{name: x, round: 1, source: [a, b]}]", "test");
        Document again = Document.parse("again.yaml", document.text());
        assertThat(again.scenario()).isEqualTo(document.scenario());
        assertThat(again.sha256()).isEqualTo(document.sha256());
    }

    @Test
    void sourcesOfSectionsAreCollected() {
        Document document = minimal().with("source", "the archive", "test")
                .with("parties.A.trust.source", "[Smith 2001, Jones 2002]", "test")
                .with("parties.A.strategy.source", "a guess", "test");
        assertThat(document.sources()).containsExactly(Map.entry("", "the archive"),
                Map.entry("parties.A.strategy", "a guess"),
                Map.entry("parties.A.trust", "Smith 2001; Jones 2002"));
        assertThat(document.scenario().title()).isEqualTo("Minimal");
    }

    @Test
    void fiftyProblemsAreToldAndTheRestCounted() {
        Document document = minimal().with("references", "[" + "~, ".repeat(60) + "~]", "--set");
        assertThatThrownBy(document::scenario).isInstanceOfSatisfying(InvalidScenario.class, invalid -> {
            assertThat(invalid.problems()).hasSize(61);
            assertThat(invalid).hasMessageContaining("references.49 ").hasMessageEndingWith("\nand 11 more");
            assertThat(invalid.getMessage()).doesNotContain("references.50 ");
        });
    }

    @Test
    void aTextHasAtMostTenThousandCharacters() {
        assertThat(minimal().with("about", "x".repeat(10_000), "--set").scenario().about()).hasSize(10_000);
        assertThatThrownBy(() -> minimal().with("about", "x".repeat(10_001), "--set").scenario())
                .hasMessageContaining("about has 10001 characters; allowed is up to 10000");
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        Document document = minimal().with("horizon.rounds", "-1", "--set").with("trust.floor", "x", "--set")
                .with("parties.A.prefers", "up", "--set");
        assertThatThrownBy(document::scenario).isInstanceOfSatisfying(InvalidScenario.class, invalid ->
                assertThat(invalid.problems()).extracting(Problem::path)
                        .isEqualTo(List.of("horizon.rounds", "parties.A.prefers", "trust.floor")));
    }

    @Test
    void everyParameterCanBeOverriddenAtItsPath() {
        Document document = minimal();
        for (Listing.Entry entry : Catalogue.installed().below("parties.A")) {
            if (entry.path().startsWith("parties.<principal>.") && !entry.path().contains(".strategy.<")) {
                String path = entry.path().replace("<principal>", "A");
                assertThat(document.with(path, "1", "test")).as(path).isNotNull();
            }
        }
    }
}
