package parley.domain;

/** How far the agenda has come. A framework needs enough issues taken up, a deal needs the stage of substance. */
public enum Stage {
    /** Format, venue, order of business. */
    PROCEDURAL,
    /** Work that experts can do without deciding principle. */
    TECHNICAL,
    /** The matters that principals must decide. */
    SUBSTANTIVE
}
