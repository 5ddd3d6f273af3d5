package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.domain.Stage;

/**
 * The small rules around an offer: what it is worth, what a pledge is worth, what a mandate permits, when talks open.
 */
class TermsTest {

    @Nested
    class AnOffer {

        private final Confidence rule = new Confidence(.3, .2);

        @Test
        void losesWhatDistrustExpectsToBeCheatedOf() {
            assertThat(rule.value(.6, .04, .25, .5)).isCloseTo(.6 + .04 - .75 * .2 * .5, within(1e-12));
        }

        @Test
        void isWorthItsTermsAtFullTrustOrFullGuarantee() {
            assertThat(rule.value(.6, 0, 1, 0)).isEqualTo(.6);
            assertThat(rule.value(.6, 0, 0, 1)).isEqualTo(.6);
        }

        @Test
        void isWorthItsTermsAtAnyTrustWithoutExploitationLoss() {
            assertThat(new Confidence(.3, 0).value(.6, 0, 0, 0)).isEqualTo(.6);
        }
    }

    @Nested
    class APledge {

        private final Pact rule = new Pact(true, .35, .12, .3, .5, .5);

        @Test
        void isWorthMoreTheHotterTheCrisisAndLessTheMoreThereIsToLose() {
            assertThat(rule.worth(.5, .25, .1)).isCloseTo(.12 * .5 - .75 * .1, within(1e-12));
            assertThat(rule.worth(.9, .25, .1)).isGreaterThan(rule.worth(.5, .25, .1));
        }

        @Test
        void isWorthNothingInACalmCrisisAtFullTrust() {
            assertThat(rule.worth(0, 1, .1)).isZero();
        }
    }

    @Nested
    class AMandate {

        private final Mandate rule = new Mandate(.08);

        @Test
        void slowsAConcession() {
            assertThat(rule.bind(.5, .9, .3)).isCloseTo(.82, within(1e-12));
        }

        @Test
        void permitsSmallerConcessionsAndRaises() {
            assertThat(rule.bind(.85, .9, .3)).isEqualTo(.85);
            assertThat(rule.bind(.95, .9, .3)).isEqualTo(.95);
        }

        @Test
        void neverGoesBelowTheReservationValue() {
            assertThat(rule.bind(.2, .33, .3)).isEqualTo(.3);
            assertThat(rule.bind(.2, .25, .6)).isEqualTo(.6);
        }
    }

    @Nested
    class Ripe {

        private final Ripeness rule = new Ripeness(true, .25, .6);

        @Test
        void isAMutuallyHurtingStalemateWithAWayOut() {
            assertThat(rule.isRipe(.25, .6)).isTrue();
            assertThat(rule.isRipe(.24, .6)).as("too little pain").isFalse();
            assertThat(rule.isRipe(.5, .61)).as("no way out").isFalse();
        }

        @Test
        void isEveryMomentWithoutTheGate() {
            assertThat(new Ripeness(false, .25, .6).isRipe(0, 1)).isTrue();
        }
    }

    @Nested
    class Mediators {

        private final Mediation one = new Mediation(.4, .1, .8, .2, .5, .04, .5, 4);
        private final Mediation other = new Mediation(.2, .3, .5, .3, -.1, .02, .6, 2);

        @Test
        void togetherDoWhatTheStrongerDoesOfEach() {
            assertThat(one.with(other)).isEqualTo(new Mediation(.4, .3, .8, .3, .5, .04, .6, 4));
            assertThat(Mediation.NONE.with(one)).isEqualTo(one);
        }

        @Test
        void tableATextWhereTheyAskForLatitude() {
            assertThat(one.tablesText()).isTrue();
            assertThat(Mediation.NONE.tablesText()).isFalse();
        }
    }

    @Nested
    class AnAgenda {

        private final Agenda rule = new Agenda(.2, 1, 3, Map.of());

        @Test
        void goesThroughItsStagesMeetingByMeeting() {
            assertThat(rule.stageAfter(0)).isEqualTo(Stage.PROCEDURAL);
            assertThat(rule.stageAfter(1)).isEqualTo(Stage.TECHNICAL);
            assertThat(rule.stageAfter(3)).isEqualTo(Stage.TECHNICAL);
            assertThat(rule.stageAfter(4)).isEqualTo(Stage.SUBSTANTIVE);
        }

        @Test
        void withoutEarlierStagesBeginsWithSubstance() {
            assertThat(new Agenda(.2, 0, 0, Map.of()).stageAfter(0)).isEqualTo(Stage.SUBSTANTIVE);
        }
    }
}
