package parley.world;

/** Why a run ended. */
public enum Cause {
    /** The demands met, and all ratified. */
    DEMANDS_MET("the demands met"),
    /** A mediator's text was accepted, and all ratified. */
    TEXT_ACCEPTED("a mediator's text was accepted"),
    /** One side accepted the other's last offer, and all ratified. */
    YIELDED("one side accepted the other's terms"),
    /** A principal walked out. */
    WALK_OUT("a side walked out"),
    /** Trust fell through the floor. */
    TRUST_LOST("trust fell below the floor"),
    /** An accident became an exchange of fire. */
    ACCIDENT("an accident became an exchange of fire"),
    /** A principal struck on purpose. */
    STRIKE("a side struck on purpose"),
    /** A spoiler's strike became war. */
    SPOILER("a spoiler's strike became war"),
    /** A constant hazard, in a check against theory. */
    HAZARD("a constant hazard"),
    /** Time ran out. */
    HORIZON("the horizon came");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** The cause in words. */
    public String label() {
        return label;
    }
}
