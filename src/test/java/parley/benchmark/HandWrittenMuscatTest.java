package parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.document.Document;
import parley.simulation.Negotiation;
import parley.trace.RoundObserver;

/** The engine against a second implementation of the same equations. */
class HandWrittenMuscatTest {

    private static final Document MUSCAT = Document.read("muscat-2026");

    @Test
    void theEngineEndsEveryRunOfMuscatAsTheHandWrittenLoopDoes() {
        assertSameEndings(MUSCAT, 20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "parties.USA.pressure.scale=0",
        "parties.USA.pressure.scale=0.5",
        "parties.USA.pressure.scale=1.5",
        "parties.ISR.strategy.restraint=0",
        "parties.ISR.strategy.restraint=1",
        "escalation.resumption=0",
        "escalation.resumption=0.8",
        "trust.enabled=false",
        "parties.OMN.bias=-0.5",
        "parties.OMN.strategy.window=2",
        "parties.CHN.strategy.threshold=0.5"})
    void theyAgreeInOtherCells(String cell) {
        String[] change = cell.split("=");
        assertSameEndings(MUSCAT.with(change[0], change[1], cell), 2_000);
    }

    private static void assertSameEndings(Document document, int runs) {
        Negotiation engine = new Negotiation(document.scenario());
        HandWrittenMuscat byHand = new HandWrittenMuscat(document.scenario());
        for (int run = 0; run < runs; run++) {
            long seed = Luck.runSeed(1, run);
            Ending ending = engine.play(seed, RoundObserver.NONE);
            Outcome outcome = byHand.play(seed);
            boolean same = outcome == ending.outcome() && byHand.round == ending.round()
                    && byHand.iran.utility == ending.sides().get(0).utility()
                    && byHand.usa.utility == ending.sides().get(1).utility();
            assertThat(same).as("run seed %d: by hand %s in round %d with utilities %s and %s; engine: %s",
                    seed, outcome, byHand.round, byHand.iran.utility, byHand.usa.utility, ending).isTrue();
        }
    }
}
