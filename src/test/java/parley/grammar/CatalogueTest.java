package parley.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.notation.InvalidScenario;
import parley.shape.Listing;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.of(TestStrategies.GRAMMAR.root());

    @ParameterizedTest
    @CsvSource({
        "horizon.rounds,                               horizon.rounds",
        "parties.USA.trust.prior,                      parties.<principal>.trust.prior",
        "parties.<principal>.trust.prior,              parties.<principal>.trust.prior",
        "parties.Oman.credibility,                     parties.<mediator>.credibility",
        "parties.USA.strategy.demand,                  parties.<principal>.strategy.<Share>.demand",
        "parties.USA.strategy.Share.demand,            parties.<principal>.strategy.<Share>.demand",
        "parties.<principal>.strategy.<Share>.demand,  parties.<principal>.strategy.<Share>.demand",
        "agenda.issues.enrichment.weights.USA,         agenda.issues.<issue>.weights.<party>",
        "agenda.issues.enrichment.redLines.USA.min,    agenda.issues.<issue>.redLines.<party>.min",
        "events.0.round,                               events.<n>.round",
        "events.0.pressure.USA.cyber,                  events.<n>.pressure.<party>.cyber",
        "references,                                   references"})
    void findsAParameterByPatternOrByRealNames(String path, String pattern) {
        assertThat(catalogue.below(path)).extracting(Listing.Entry::path).containsExactly(pattern);
    }

    @Test
    void findsEverythingBelowASection() {
        assertThat(catalogue.below("horizon")).extracting(Listing.Entry::path)
                .containsExactly("horizon.rounds", "horizon.daysPerRound");
        assertThat(catalogue.below("")).isEqualTo(catalogue.entries());
    }

    @Test
    void listsParametersInTheOrderOfTheFile() {
        assertThat(catalogue.entries()).extracting(Listing.Entry::path)
                .startsWith("title", "about", "references", "horizon.rounds").doesNotHaveDuplicates();
    }

    @Test
    void knowsTheDefaultThatHoldsInItsPlace() {
        assertThat(catalogue.below("parties.X.pressure.military.cost").get(0).def()).isEqualTo("0.15");
        assertThat(catalogue.below("parties.X.pressure.maritime.limit").get(0).def()).isEqualTo("0");
        assertThat(catalogue.below("parties.X.pressure.military.limit").get(0).def()).isEqualTo("1");
        assertThat(catalogue.below("title").get(0).def()).isEqualTo("required");
        assertThat(catalogue.below("events.0.when.above").get(0).def()).isEqualTo("none");
    }

    @Test
    void guessesAtAMistypedPath() {
        assertThatThrownBy(() -> catalogue.below("parties.USA.trsut")).isInstanceOf(InvalidScenario.class).hasMessage(
                "describe: parties.USA.trsut is not a parameter\n  Did you mean `parties.USA.trust`?");
    }

    @Test
    void namesTheSectionsWhereNothingIsNear() {
        assertThatThrownBy(() -> catalogue.below("xyzzy")).hasMessageStartingWith(
                "describe: xyzzy is not a parameter\n"
                        + "  Sections are title, about, references, horizon, agenda, parties,");
    }

    @Test
    void describesASectionAsATable() {
        assertThat(catalogue.describe("horizon")).isEqualTo("""
                horizon: how long a run is
                  PARAMETER           DEFAULT     ALLOWED       PLAUSIBLE    MEANING
                  rounds              26          0 to 100000   6 to 104     rounds until the horizon (T) [rounds]
                                                                             {26 rounds of 14 days are a year}
                  daysPerRound        14          0.01 to 366   7 to 30      length of a round; it labels axes and
                                                                             texts, rates are per round [days]
                                                                             {median ICB crisis: 81 days, about six
                                                                             such rounds}
                """);
    }

    @Test
    void describesAParameterAsASheet() {
        assertThat(catalogue.describe("parties.USA.trust.prior")).isEqualTo("""
                parties.<principal>.trust.prior
                  meaning    probability given to the other side keeping its word, at the opening (tau_0)
                  type       a number
                  allowed    0 to 1
                  plausible  0.1 to 0.6
                  default    0.3
                  source     coder judgement
                """);
    }

    @Test
    void fitsIntoAHundredColumns() {
        List<String> lines = Catalogue.installed().describe("").lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }
}
