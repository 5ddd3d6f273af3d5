package parley.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Luck against its published parts: the JDK's SplittableRandom is SplitMix64 with Stafford's variant 13. */
class LuckTest {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Stafford's variant 13 of a value, as the JDK computes it. */
    private static long stafford(long value) {
        return new SplittableRandom(value - GOLDEN).nextLong();
    }

    @Nested
    class Reference {

        @Test
        void isTheGeneratorOfTheLiterature() {
            // Vigna's splitmix64.c with seed 1234567, as printed at
            // rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64.
            SplittableRandom jdk = new SplittableRandom(1234567);
            assertThat(Long.toUnsignedString(jdk.nextLong())).isEqualTo("6457827717110365317");
            assertThat(Long.toUnsignedString(jdk.nextLong())).isEqualTo("3203168211198807973");
            assertThat(Long.toUnsignedString(jdk.nextLong())).isEqualTo("9817491932198370423");
        }
    }

    @Nested
    class RunSeeds {

        @Test
        void areTheSequenceOfSplitMixFromTheMixedRoot() {
            SplittableRandom expected = new SplittableRandom(stafford(2026 + GOLDEN));
            for (int replication = 0; replication < 100; replication++) {
                assertThat(Luck.runSeed(2026, replication)).isEqualTo(expected.nextLong());
            }
        }

        @Test
        void doNotRepeat() {
            long[] seeds = new long[1_000_000];
            for (int i = 0; i < seeds.length; i++) {
                seeds[i] = Luck.runSeed(1, i);
            }
            assertThat(distinct(seeds)).isEqualTo(seeds.length);
        }
    }

    @Nested
    class PartyKeys {

        @Test
        void areMixedFnv1aHashes() {
            // FNV-1a, 64 bits: test vectors of Noll's reference code.
            assertThat(Luck.partyKey("")).isEqualTo(stafford(0xCBF29CE484222325L));
            assertThat(Luck.partyKey("a")).isEqualTo(stafford(0xAF63DC4C8601EC8CL));
            assertThat(Luck.partyKey("foobar")).isEqualTo(stafford(0x85944171F73967E8L));
        }

        @Test
        void differBetweenSimilarNames() {
            long[] keys = new long[10_000];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = Luck.partyKey("P" + i);
            }
            assertThat(distinct(keys)).isEqualTo(keys.length);
        }
    }

    @Nested
    class Draws {

        @Test
        void dependOnSeedPartyPurposeAndRoundAsPublished() {
            long key = Luck.partyKey("IRN");
            long stream = stafford(stafford(42 + GOLDEN) ^ key);
            long word = stafford(stream + GOLDEN * ((long) Purpose.MEETING.key() << 32 | 17));
            assertThat(Luck.of(42, key).uniform(Purpose.MEETING, 17)).isEqualTo((word >>> 11) * 0x1.0p-53);
        }

        @Test
        void areLookedUpAndNotConsumed() {
            Luck luck = Luck.of(5, 7);
            double first = luck.uniform(Purpose.STRIKE, 3);
            luck.uniform(Purpose.STRIKE, 4);
            luck.normal(Purpose.MESSAGE, 3);
            assertThat(luck.uniform(Purpose.STRIKE, 3)).isEqualTo(first);
            assertThat(Luck.of(5, 7).uniform(Purpose.STRIKE, 3)).isEqualTo(first);
        }

        @Test
        void useAllSixtyFourBitsOfTheSeed() {
            // 53 bits are seen: among 10^6 there is a chance collision with probability 6e-5.
            long[] seen = new long[1_000_000];
            long key = Luck.partyKey("USA");
            for (long i = 0; i < seen.length; i++) {
                seen[(int) i] = Double.doubleToLongBits(Luck.of(i << 32, key).uniform(Purpose.ACCIDENT, 1));
            }
            assertThat(distinct(seen)).isEqualTo(seen.length);
        }

        @Test
        void certainEventsHappenAndImpossibleOnesDoNot() {
            Luck luck = Luck.of(1, 2);
            for (int round = 0; round < 10_000; round++) {
                assertThat(luck.happens(1, Purpose.ACCIDENT, round)).isTrue();
                assertThat(luck.happens(0, Purpose.ACCIDENT, round)).isFalse();
            }
        }
    }

    @Test
    void purposesHaveKeysOfTheirOwn() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::key)).doesNotHaveDuplicates();
    }

    private static int distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            count += sorted[i] == sorted[i - 1] ? 0 : 1;
        }
        return count;
    }
}
