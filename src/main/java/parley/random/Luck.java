package parley.random;

import org.apache.commons.math3.special.Erf;

/**
 * Random draws that are looked up, not consumed: each is a function of (run seed, party, purpose, round) alone.
 *
 * <p>Because no draw has a place in a sequence, switching a module on or off, adding a party or watching a run moves no
 * other draw. Two runs with one seed therefore differ only where the model differs, which is what makes paired
 * counterfactuals exact (common random numbers).
 *
 * <p>The four words are absorbed one after the other by the 64-bit finaliser "variant 13" of Stafford, as used by SplitMix64
 * (Steele, Lea and Flood 2014, Fast Splittable Pseudorandom Number Generators, OOPSLA; Stafford 2011, Better Bit Mixing).
 * Each absorption adds the word times an odd constant, a bijection of the word, so distinct keys stay distinct until the
 * next mixing.
 */
public final class Luck {

    /** The name and version of the mixing, recorded with every result. */
    public static final String GENERATOR = "keyed splitmix64 (Stafford variant 13), version 1";

    /** 2^64 divided by the golden ratio, made odd: the increment of SplitMix64. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double TO_UNIT = 0x1.0p-53;

    private final long stream;

    private Luck(long stream) {
        this.stream = stream;
    }

    /** The draws of one party in one run. */
    public static Luck of(long runSeed, long partyKey) {
        return new Luck(mix(mix(runSeed + GOLDEN) ^ partyKey));
    }

    /** The key of a party, derived from its name by FNV-1a and mixed. The order of the parties in a file has no part in it. */
    public static long partyKey(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /**
     * The seed of one replication. It depends on the root seed and the replication alone, never on the cell of a design, so
     * that cells share their luck and more replications or cells change no old run.
     */
    public static long runSeed(long rootSeed, long replication) {
        return mix(mix(rootSeed + GOLDEN) + GOLDEN * (replication + 1));
    }

    /** A number in [0, 1), uniform over the multiples of 2^-53. */
    public double uniform(Purpose purpose, int round) {
        return (mix(stream + GOLDEN * ((long) purpose.key() << 32 | round)) >>> 11) * TO_UNIT;
    }

    /** Whether an event of this probability happens. */
    public boolean happens(double probability, Purpose purpose, int round) {
        return uniform(purpose, round) < probability;
    }

    /** A standard normal number, the inverse distribution function at a uniform one (moved to the middle of its cell). */
    public double normal(Purpose purpose, int round) {
        return StrictMath.sqrt(2) * Erf.erfInv(2 * (uniform(purpose, round) + TO_UNIT / 2) - 1);
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
