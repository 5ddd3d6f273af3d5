package parley.domain;

/** How far the agenda has come. Talks take up an issue only once its stage is reached. */
public enum Stage {
    /** Format, venue, order of business. */
    PROCEDURAL,
    /** Work that experts can do without deciding principle. */
    TECHNICAL,
    /** The matters that principals must decide. */
    SUBSTANTIVE;

    /** The next stage, or this one if it is the last. */
    public Stage next() {
        return this == PROCEDURAL ? TECHNICAL : SUBSTANTIVE;
    }
}
