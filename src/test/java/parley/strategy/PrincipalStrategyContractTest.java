package parley.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testworld.ScriptedView;
import parley.testworld.Shelf;
import parley.world.Intent;

/** What every shipped strategy for a principal keeps to, with any allowed parameters, whatever it is shown. */
class PrincipalStrategyContractTest {

    private static final int VIEWS = 500;
    private static final int SEED = 11;
    /** One unit in the last place of 1, for 1 - (1 - r). */
    private static final double ROUNDING = Math.ulp(1.0);

    static Stream<PrincipalStrategy> all() {
        return Shelf.all(PrincipalStrategy.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void demandLiesBetweenTheReservationValueAndEverything(PrincipalStrategy strategy) {
        onManyViews(strategy, (view, intent) ->
                assertThat(intent.demand()).isBetween(view.reservation() - ROUNDING, 1.));
    }

    @ParameterizedTest
    @MethodSource("all")
    void pressureAndStatementStayOnTheirScales(PrincipalStrategy strategy) {
        onManyViews(strategy, (view, intent) -> {
            assertThat(intent.pressure()).isBetween(0., 1.);
            assertThat(intent.statement()).isBetween(-1., 1.);
            assertThat(intent.ultimatum()).isGreaterThanOrEqualTo(0);
            assertThat(intent.move()).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void sameViewGivesTheSameIntent(PrincipalStrategy strategy) {
        onManyViews(strategy, (view, intent) -> assertThat(strategy.decide(view)).isEqualTo(intent));
    }

    @Test
    void coversThirteenStrategies() {
        assertThat(all().map(Object::getClass).distinct()).hasSize(13);
    }

    private static void onManyViews(PrincipalStrategy strategy, BiConsumer<ScriptedView, Intent> claim) {
        Random random = new Random(SEED);
        for (int i = 0; i < VIEWS; i++) {
            ScriptedView view = ScriptedView.anything(random);
            claim.accept(view, strategy.decide(view));
        }
    }
}
