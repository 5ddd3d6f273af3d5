package parley.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Luck against the distributions it claims. Every test looks at fixed draws, so it passes always or never; alpha is
 * the chance
 * that ideal draws would have failed it.
 */
class LuckDistributionTest {

    private static final int DRAWS = 1_000_000;
    private static final long PARTY = Luck.partyKey("IRN");
    private static final Luck ONE = Luck.of(20260206, PARTY);

    private static double bySeed(int i) {
        return Luck.of(i, PARTY).uniform(Purpose.MEETING, 1);
    }

    private static double byHighSeed(int i) {
        return Luck.of((long) i << 32, PARTY).uniform(Purpose.MEETING, 1);
    }

    private static double byRunSeed(int i) {
        return Luck.of(Luck.runSeed(1, i), PARTY).uniform(Purpose.MEETING, 1);
    }

    private static double byRound(int i) {
        return ONE.uniform(Purpose.MEETING, i);
    }

    private static double byParty(int i) {
        return Luck.of(1, i).uniform(Purpose.MEETING, 1);
    }

    private static double byPurpose(int i) {
        return ONE.uniform(Purpose.values()[i % Purpose.values().length], i / Purpose.values().length);
    }

    @Nested
    class Uniform {

        /** Chi-square over 256 bins, alpha 1e-6 in each tail, of the leading and of the trailing eight bits. */
        private void assertUniform(IntToDoubleFunction draws) {
            ChiSquaredDistribution law = new ChiSquaredDistribution(255);
            int[] leading = new int[256];
            int[] trailing = new int[256];
            for (int i = 0; i < DRAWS; i++) {
                long bits = (long) (draws.applyAsDouble(i) * 0x1.0p53);
                leading[(int) (bits >>> 45)]++;
                trailing[(int) (bits & 255)]++;
            }
            for (int[] bins : new int[][] {leading, trailing}) {
                double expected = DRAWS / 256.;
                double statistic = Arrays.stream(bins)
                        .mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
                assertThat(statistic).isBetween(law.inverseCumulativeProbability(1e-6),
                        law.inverseCumulativeProbability(1 - 1e-6));
            }
        }

        @Test
        void overSeeds() {
            assertUniform(LuckDistributionTest::bySeed);
        }

        @Test
        void overSeedsThatDifferAboveBit31() {
            assertUniform(LuckDistributionTest::byHighSeed);
        }

        @Test
        void overRunSeeds() {
            assertUniform(LuckDistributionTest::byRunSeed);
        }

        @Test
        void overRounds() {
            assertUniform(LuckDistributionTest::byRound);
        }

        @Test
        void overParties() {
            assertUniform(LuckDistributionTest::byParty);
        }

        @Test
        void overPurposes() {
            assertUniform(LuckDistributionTest::byPurpose);
        }
    }

    @Nested
    class Neighbours {

        /** Correlation of each draw with the next, within four standard errors: alpha 6e-5. */
        private void assertUncorrelated(IntToDoubleFunction draws) {
            double sum = 0;
            double last = draws.applyAsDouble(0);
            for (int i = 1; i <= DRAWS; i++) {
                double next = draws.applyAsDouble(i);
                sum += (last - .5) * (next - .5);
                last = next;
            }
            assertThat(12 * sum / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
        }

        @Test
        void amongSeedsAreUncorrelated() {
            assertUncorrelated(LuckDistributionTest::bySeed);
        }

        @Test
        void amongSeedsThatDifferAboveBit31AreUncorrelated() {
            assertUncorrelated(LuckDistributionTest::byHighSeed);
        }

        @Test
        void amongRoundsAreUncorrelated() {
            assertUncorrelated(LuckDistributionTest::byRound);
        }

        @Test
        void amongPartiesAreUncorrelated() {
            assertUncorrelated(LuckDistributionTest::byParty);
        }

        @Test
        void amongPurposesAreUncorrelated() {
            assertUncorrelated(LuckDistributionTest::byPurpose);
        }
    }

    @Nested
    class Avalanche {

        private static final int TRIALS = 2000;

        /**
         * Flips of 64 fair bits: mean 32, standard deviation 4, so half a bit is 5.6 standard errors of 2000 trials.
         */
        @Test
        void everyBitOfTheRootSeedFlipsHalfOfTheRunSeed() {
            for (int bit = 0; bit < 64; bit++) {
                long flips = 0;
                for (int i = 0; i < TRIALS; i++) {
                    long seed = Luck.runSeed(9, i);
                    flips += Long.bitCount(Luck.runSeed(seed, 3) ^ Luck.runSeed(seed ^ 1L << bit, 3));
                }
                assertThat(flips / (double) TRIALS).as("bit %d", bit).isCloseTo(32, within(.5));
            }
        }

        /** Of 53 visible bits 26.5 flip on average, with a standard deviation of 3.64. */
        @Test
        void everyBitOfRunSeedAndPartyFlipsHalfOfADraw() {
            for (int bit = 0; bit < 64; bit++) {
                long bySeed = 0;
                long byParty = 0;
                for (int i = 0; i < TRIALS; i++) {
                    long seed = Luck.runSeed(9, i);
                    long word = word(Luck.of(seed, PARTY));
                    bySeed += Long.bitCount(word ^ word(Luck.of(seed ^ 1L << bit, PARTY)));
                    byParty += Long.bitCount(word ^ word(Luck.of(seed, PARTY ^ 1L << bit)));
                }
                assertThat(bySeed / (double) TRIALS).as("bit %d of the seed", bit).isCloseTo(26.5, within(.5));
                assertThat(byParty / (double) TRIALS).as("bit %d of the party", bit).isCloseTo(26.5, within(.5));
            }
        }

        private static long word(Luck luck) {
            return (long) (luck.uniform(Purpose.STRIKE, 5) * 0x1.0p53);
        }
    }

    @Nested
    class Normal {

        private static final int SAMPLE = 200_000;

        private final double[] draws = IntStream.range(0, SAMPLE)
                .mapToDouble(i -> Luck.of(i, PARTY).normal(Purpose.MESSAGE, 1)).toArray();

        @Test
        void hasTheMomentsOfTheStandardNormal() {
            // Four standard errors each: 1, sqrt(2), sqrt(6) and sqrt(24) over sqrt(n).
            double error = 4 / Math.sqrt(SAMPLE);
            DescriptiveStatistics moments = new DescriptiveStatistics(draws);
            assertThat(moments.getMean()).isCloseTo(0, within(error));
            assertThat(moments.getVariance()).isCloseTo(1, within(error * Math.sqrt(2)));
            assertThat(moments.getSkewness()).isCloseTo(0, within(error * Math.sqrt(6)));
            assertThat(moments.getKurtosis()).isCloseTo(0, within(error * Math.sqrt(24)));
        }

        @Test
        void passesKolmogorovAndSmirnov() {
            NormalDistribution law = new NormalDistribution();
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            double distance = 0;
            for (int i = 0; i < SAMPLE; i++) {
                double p = law.cumulativeProbability(sorted[i]);
                distance = Math.max(distance, Math.max((i + 1.) / SAMPLE - p, p - (double) i / SAMPLE));
            }
            // alpha 1e-4: sqrt(-ln(alpha / 2) / 2) = 2.2253
            assertThat(distance * Math.sqrt(SAMPLE)).isLessThan(2.2253);
        }

        @Test
        void isTheQuantileOfTheUniformDraw() {
            NormalDistribution law = new NormalDistribution();
            for (int round = 0; round < 1000; round++) {
                assertThat(law.cumulativeProbability(ONE.normal(Purpose.TYPE, round)))
                        .isCloseTo(ONE.uniform(Purpose.TYPE, round), within(1e-12));
            }
        }
    }
}
