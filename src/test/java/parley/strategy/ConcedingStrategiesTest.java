package parley.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.testworld.ScriptedView;
import parley.world.Intent;

/** Strategies whose rule is about the demand. */
class ConcedingStrategiesTest {

    private static ScriptedView halfway() {
        return new ScriptedView().at(13, 26).worth(.4, .1);
    }

    @Nested
    class HoldOnly {

        @Test
        void demandsEverythingToTheEnd() {
            assertThat(new Hold(.6).decide(new ScriptedView().at(26, 26))).isEqualTo(Intent.of(1, .6, 0).refusingPacts());
        }
    }

    @Nested
    class TimeDependent {

        @Test
        void linearIsHalfWayAtHalfTime() {
            assertThat(new Linear(.6).decide(halfway()).demand()).isCloseTo(.7, within(1e-12));
        }

        @Test
        void boulwareHoldsWhatConcederGivesAway() {
            // 1 - .5^5 * .6 and 1 - .5^(1/5) * .6
            assertThat(new Boulware(.2, 0, .6).decide(halfway()).demand()).isCloseTo(.98125, within(1e-12));
            assertThat(new Conceder(5, 0, .6).decide(halfway()).demand())
                    .isCloseTo(1 - Math.pow(.5, .2) * .6, within(1e-12));
        }

        @Test
        void allReachTheReservationValueAtTheDeadline() {
            ScriptedView last = new ScriptedView().at(26, 26).worth(.4, .1);
            for (PrincipalStrategy strategy : new PrincipalStrategy[] {
                new Linear(.6), new Boulware(.2, 0, .6), new Conceder(5, 0, .6)}) {
                assertThat(strategy.decide(last).demand()).isCloseTo(.4, within(1e-12));
            }
        }

        @Test
        void openingIsConcededAtOnce() {
            assertThat(new Boulware(.2, .1, .6).decide(new ScriptedView().at(0, 26).worth(.4, .1)).demand())
                    .isCloseTo(1 - .1 * .6, within(1e-12));
        }

        @Test
        void nearerDeadlineMakesThemConcedeMore() {
            assertThat(new Linear(.6).decide(new ScriptedView().at(10, 20)).demand())
                    .isLessThan(new Linear(.6).decide(new ScriptedView().at(10, 26)).demand());
        }
    }

    @Nested
    class TitForTatOnDemands {

        private final RelativeTitForTat strategy = new RelativeTitForTat(0, 0, .6);

        @Test
        void concedesInProportionToTheirLastConcession() {
            assertThat(strategy.decide(new ScriptedView().demanding(.9).offered(.3, .2)).demand())
                    .isCloseTo(.9 * .2 / .3, within(1e-12));
        }

        @Test
        void raisesItsDemandWhenTheyTakeSomethingBackButNoMoreThanByHalf() {
            assertThat(strategy.decide(new ScriptedView().demanding(.6).offered(.25, .3)).demand())
                    .isCloseTo(.72, within(1e-12));
            assertThat(strategy.decide(new ScriptedView().demanding(.6).offered(.01, .3)).demand())
                    .isCloseTo(.9, within(1e-12));
        }

        @Test
        void goodwillStartsIt() {
            assertThat(new RelativeTitForTat(0, .01, .6).decide(new ScriptedView().demanding(.9).offered(.2)).demand())
                    .isCloseTo(.89, within(1e-12));
        }

        @Test
        void delayLooksFurtherBack() {
            assertThat(new RelativeTitForTat(1, 0, .6).decide(new ScriptedView().demanding(.9)
                    .offered(.9, .3, .2)).demand())
                    .isCloseTo(.6, within(1e-12));
        }
    }

    @Nested
    class Patience {

        private final StrategicPatience strategy = new StrategicPatience(13, .25, .9, .1, .5);

        @Test
        void waitsUnmoved() {
            assertThat(strategy.decide(new ScriptedView().at(13, 26).offered(.2)).demand()).isEqualTo(.9);
        }

        @Test
        void endsWithTheWait() {
            assertThat(strategy.decide(new ScriptedView().at(14, 26).worth(.4, .1).offered(.2)).demand())
                    .isCloseTo(1 - 14 / 26. * .6, within(1e-12));
        }

        @Test
        void endsWhenTheOtherSideHasMovedEnough() {
            // The opening offer is five rounds back: .2 then, .45 now.
            assertThat(strategy.decide(new ScriptedView().at(5, 26).offered(.45, .4, .3, .25, .2, .2)).demand())
                    .isLessThan(.9);
            assertThat(strategy.decide(new ScriptedView().at(5, 26).offered(.44, .4, .3, .25, .2, .2)).demand())
                    .isEqualTo(.9);
        }
    }
}
