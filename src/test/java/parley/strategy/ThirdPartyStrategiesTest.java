package parley.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.domain.Stage;
import parley.scenario.Party;
import parley.table.Mediation;
import parley.testworld.Shelf;
import parley.world.MediatorView;
import parley.world.PatronView;
import parley.world.SpoilerView;

/** Mediators, patrons and spoilers. */
class ThirdPartyStrategiesTest {

    private static MediatorView view(double credibility, double bias, double gap, Stage stage, boolean taken) {
        return new MediatorView(5, credibility, bias, gap, stage, .4, taken);
    }

    @Nested
    class Facilitators {

        private final HonestBroker strategy = new HonestBroker(.6, .3);

        @Test
        void helpInProportionToTheirCredibility() {
            assertThat(strategy.mediate(view(.5, 0, .1, Stage.SUBSTANTIVE, true)))
                    .isEqualTo(new Mediation(.3, .15, 0, 0, 0, 0, 0, 0));
        }

        @Test
        void areReliedOnLessTheMoreTheyLean() {
            assertThat(new Party.Mediator("", strategy, .5, -.4).reliance()).isCloseTo(.5 * .6, within(1e-12));
            assertThat(new Party.Mediator("", strategy, .5, 1).reliance()).isZero();
        }

        @Test
        void tableNoText() {
            assertThat(strategy.mediate(view(1, 0, 0, Stage.SUBSTANTIVE, true)).tablesText()).isFalse();
        }

        @Test
        void withoutCredibilityDoNothing() {
            assertThat(strategy.mediate(view(0, 0, 0, Stage.SUBSTANTIVE, false))).isEqualTo(Mediation.NONE);
            assertThat(Shelf.byDefault(Formulator.class).mediate(view(0, 0, 0, Stage.SUBSTANTIVE, false)))
                    .isEqualTo(Mediation.NONE);
        }
    }

    @Nested
    class Formulators {

        private final Formulator strategy = new Formulator(.6, .3, .8, .2, .4);

        @Test
        void tableALinkedTextOnceTheSidesAreNear() {
            Mediation near = strategy.mediate(view(.5, .25, .4, Stage.TECHNICAL, true));
            assertThat(near.tablesText()).isTrue();
            assertThat(near.linkage()).isEqualTo(.8);
            assertThat(near.latitude()).isEqualTo(.2);
            assertThat(near.tilt()).isEqualTo(.25);
        }

        @Test
        void waitForTheWindowForSubstanceAndForTheSides() {
            for (MediatorView tooEarly : new MediatorView[] {view(1, 0, .41, Stage.SUBSTANTIVE, true),
                view(1, 0, .1, Stage.PROCEDURAL, true), view(1, 0, .1, Stage.SUBSTANTIVE, false)}) {
                assertThat(strategy.mediate(tooEarly)).as("%s", tooEarly)
                        .isEqualTo(new HonestBroker(.6, .3).mediate(tooEarly));
            }
        }
    }

    @Nested
    class Manipulators {

        @Test
        void addPaymentGuaranteeAndHurryToWhatAFormulatorDoes() {
            PowerMediator strategy = new PowerMediator(.6, .3, .8, .2, .4, .04, .5, 4);
            MediatorView near = view(.5, .25, .2, Stage.SUBSTANTIVE, true);
            Mediation text = new Formulator(.6, .3, .8, .2, .4).mediate(near);
            assertThat(strategy.mediate(near))
                    .isEqualTo(new Mediation(text.noiseCut(), text.faceSaving(), text.linkage(),
                    text.latitude(), text.tilt(), .04 * .5, .5 * .5, 4));
        }
    }

    @Nested
    class Patrons {

        @Test
        void helpInFullFromTheThresholdAndInProportionBelow() {
            PatronRelief strategy = new PatronRelief(.6, .4);
            assertThat(strategy.relief(new PatronView(3, .4, .5, true))).isEqualTo(.6);
            assertThat(strategy.relief(new PatronView(3, .9, .5, true))).isEqualTo(.6);
            assertThat(strategy.relief(new PatronView(3, .1, .5, true))).isCloseTo(.15, within(1e-12));
            assertThat(strategy.relief(new PatronView(3, 0, .5, true))).isZero();
        }

        @Test
        void withoutAThresholdHelpAtOnce() {
            assertThat(new PatronRelief(.3, 0).relief(new PatronView(1, 0, .5, false))).isEqualTo(.3);
        }
    }

    @Nested
    class Spoilers {

        static Stream<SpoilerStrategy> all() {
            return Shelf.all(SpoilerStrategy.class);
        }

        @ParameterizedTest
        @MethodSource("all")
        void strikeWithAProbability(SpoilerStrategy strategy) {
            for (int i = 0; i < 400; i++) {
                SpoilerView view = new SpoilerView(1, i % 10 / 9., i % 2 == 0, i / 40 / 9., i % 3 == 0);
                assertThat(strategy.strikeProbability(view)).isBetween(0., 1.);
            }
        }

        @Test
        void strikeTheMoreTheNearerADeal() {
            Spoiler strategy = new Spoiler(.03, 8, .45, 4, .85, 0);
            assertThat(strategy.strikeProbability(new SpoilerView(1, .45, false, 0, true)))
                    .isCloseTo(.03, within(1e-12));
            double last = 0;
            for (double proximity = 0; proximity <= 1; proximity += .1) {
                double next = strategy.strikeProbability(new SpoilerView(1, proximity, false, 0, true));
                assertThat(next).isGreaterThan(last);
                last = next;
            }
        }

        @Test
        void strikeTheMoreTheFurtherAProgrammeThatExists() {
            Spoiler strategy = new Spoiler(.03, 8, .45, 4, .85, 0);
            assertThat(strategy.strikeProbability(new SpoilerView(1, .45, true, .95, true)))
                    .isGreaterThan(strategy.strikeProbability(new SpoilerView(1, .45, true, .85, true)));
            assertThat(strategy.strikeProbability(new SpoilerView(1, .45, false, .95, true)))
                    .isEqualTo(strategy.strikeProbability(new SpoilerView(1, .45, false, .1, true)));
        }

        @Test
        void restrainedAllyHoldsBackOnlyWhileTheTalksAreAlive() {
            RestrainedAlly strategy = new RestrainedAlly(.03, 8, .45, 4, .85, .7);
            double talking = strategy.strikeProbability(new SpoilerView(1, .45, false, 0, true));
            double silent = strategy.strikeProbability(new SpoilerView(1, .45, false, 0, false));
            assertThat(silent).isCloseTo(.03, within(1e-12));
            assertThat(talking).isCloseTo(.3 * silent, within(1e-12));
        }
    }
}
