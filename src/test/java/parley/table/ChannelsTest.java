package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import parley.domain.Channel;

/** Equation 8. */
class ChannelsTest {

    private static final Channels RULE = new Channels(Channel.DIRECT, .5, .45, .5, .04);

    @Test
    void trustOnBothSidesBringsThemFaceToFace() {
        assertThat(RULE.contact(Channel.DIRECT, .5)).isEqualTo(Channel.DIRECT);
        assertThat(RULE.contact(Channel.DIRECT, .49)).isEqualTo(Channel.INDIRECT);
        assertThat(RULE.meetingProbability(Channel.DIRECT, .5, 0)).isEqualTo(1);
    }

    @Test
    void capitalsSetTheLimit() {
        assertThat(RULE.contact(Channel.INDIRECT, 1)).isEqualTo(Channel.INDIRECT);
        assertThat(RULE.contact(Channel.NONE, 1)).isEqualTo(Channel.NONE);
        assertThat(RULE.meetingProbability(Channel.NONE, 1, 1)).isZero();
    }

    @Test
    void credibleMediatorBringsMoreMeetings() {
        assertThat(RULE.meetingProbability(Channel.INDIRECT, .2, 0)).isEqualTo(.45);
        assertThat(RULE.meetingProbability(Channel.INDIRECT, .2, .6)).isCloseTo(.75, within(1e-12));
        assertThat(new Channels(Channel.DIRECT, .5, .8, .5, 0).meetingProbability(Channel.DIRECT, .2, 1)).isEqualTo(1);
    }
}
