package parley.world;

import parley.domain.Instrument;

/** Where one principal stands: its state as an observer of the whole crisis may read it. */
public interface Standing {

    /** Its name in the scenario. */
    String name();

    /** The utility it demands, in [0, 1]. */
    double demand();

    /** Its reservation value, in [0, 1]. */
    double reservation();

    /** What the other side's offer is worth to it. */
    double offered();

    /** The intensity of the pressure it applies, in [0, 1]. */
    double intensity();

    /** The level of one of its instruments, in [0, 1]. */
    double level(Instrument instrument);

    /** The intensity that it feels, in [0, 1]. */
    double felt();

    /** Its pain, in [0, 1]. */
    double pain();

    /** Its audience stock, in [0, 1]. */
    double audience();

    /** Its trust in the other side, in [0, 1]. */
    double trust();

    /** Its believed probability of being attacked, in [0, 1]. */
    double attack();

    /** What it said in this round, from -1 to 1. */
    double statement();
}
