package parley.domain;

/** The end of every issue's scale that a principal prefers. */
public enum End {
    /** The value 0 of every issue. */
    LOW,
    /** The value 1 of every issue. */
    HIGH
}
