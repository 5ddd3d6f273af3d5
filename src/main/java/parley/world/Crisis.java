package parley.world;

import java.util.List;
import parley.domain.Channel;
import parley.domain.Real;
import parley.domain.Stage;
import parley.outcome.Interim;
import parley.outcome.Outcome;
import parley.pressure.Tension;

/**
 * The state of the crisis that belongs to no single party. It is one mutable record, reused from run to run, because a
 * run costs microseconds; only the round loop changes it, and observers read it.
 */
public final class Crisis {

    private final double[] gaps;
    private final List<? extends Standing> standings;

    private int round;
    private double tension;
    private double peakTension;
    private int peakRung;
    private double progress;
    private Channel closest;
    private Channel contact;
    private int meetings;
    private int lastMeeting;
    private Stage stage;
    private boolean pact;
    private int frameworkUntil;
    private Interim bestInterim;
    private int spoilerStrikes;
    private int incidents;
    private boolean struck;
    private String firstStriker;
    private Outcome outcome;
    private Cause cause;

    /** A crisis of so many rounds between these principals. */
    public Crisis(int horizon, List<? extends Standing> standings) {
        this.gaps = new double[horizon + 1];
        this.standings = standings;
    }

    /** Back to the opening. */
    public void open(double openingTension, double openingProgress, Channel permitted, Stage openingStage) {
        round = 0;
        tension = openingTension;
        peakTension = openingTension;
        peakRung = Tension.rung(openingTension);
        progress = openingProgress;
        closest = permitted;
        contact = Channel.NONE;
        meetings = 0;
        lastMeeting = 0;
        stage = openingStage;
        pact = false;
        frameworkUntil = 0;
        bestInterim = Interim.NONE;
        spoilerStrikes = 0;
        incidents = 0;
        struck = false;
        firstStriker = "";
        outcome = null;
        cause = null;
    }

    /** The next round begins. */
    public void nextRound() {
        round++;
        gaps[round] = gaps[round - 1];
    }

    /** Tension takes a new value. */
    public void tension(double value) {
        tension = value;
        peakTension = Math.max(peakTension, value);
        peakRung = Math.max(peakRung, Tension.rung(value));
    }

    /** Something adds to tension, within [0, 1]. */
    public void heat(double change) {
        tension(Real.clip(tension + change));
    }

    /** Something adds to the progress of a programme, within [0, 1]. */
    public void advance(double change) {
        progress = Real.clip(progress + change);
    }

    /** A programme moves. */
    public void progress(double value) {
        progress = value;
    }

    /** The capitals permit this contact from now on. */
    public void permit(Channel channel) {
        closest = channel;
    }

    /** The delegations meet, and the agenda stands at this stage. */
    public void meet(Channel channel, Stage reached) {
        contact = channel;
        meetings++;
        lastMeeting = round;
        stage = reached;
    }

    /** How far the demands are apart in this round. */
    public void gap(double value) {
        gaps[round] = value;
    }

    /** An interim pact is made. */
    public void makePact() {
        pact = true;
        if (bestInterim == Interim.NONE) {
            bestInterim = Interim.NON_AGGRESSION_PACT;
        }
    }

    /** The pact is over. */
    public void breakPact() {
        pact = false;
    }

    /** A framework holds until the end of this round. */
    public void makeFramework(int until) {
        frameworkUntil = until;
        bestInterim = Interim.FRAMEWORK;
    }

    /** The framework is over. */
    public void endFramework() {
        frameworkUntil = 0;
    }

    /** An accident has stayed an incident. */
    public void countIncident() {
        incidents++;
    }

    /** A spoiler has struck. */
    public void countSpoilerStrike(String spoiler) {
        spoilerStrikes++;
        strike(spoiler);
    }

    /** Someone has used force. */
    public void strike(String party) {
        if (firstStriker.isEmpty()) {
            firstStriker = party;
        }
        peakRung = Math.max(peakRung, Tension.STRIKE_RUNG);
    }

    /** Fire has been exchanged between principals, and the talks go on. */
    public void survive() {
        struck = true;
        peakRung = Math.max(peakRung, Tension.STRIKE_RUNG);
    }

    /** The run ends. */
    public void end(Outcome how, Cause why) {
        outcome = how;
        cause = why;
        if (how.isViolent()) {
            peakRung = Math.max(peakRung, how == Outcome.WAR ? Tension.WAR_RUNG : Tension.STRIKE_RUNG);
        }
    }

    /** Whether the run has ended. */
    public boolean isOver() {
        return outcome != null;
    }

    /** How it ended; only once it {@linkplain #isOver is over}. */
    public Outcome outcome() {
        return outcome;
    }

    /** Why it ended; only once it is over. */
    public Cause cause() {
        return cause;
    }

    /** The round, from 1; 0 before the first. */
    public int round() {
        return round;
    }

    /** Tension, in [0, 1]. */
    public double tension() {
        return tension;
    }

    /** The highest tension so far. */
    public double peakTension() {
        return peakTension;
    }

    /** The rung of the ladder that this round stands on, 0 to 7. */
    public int rung() {
        return outcome == Outcome.WAR ? Tension.WAR_RUNG : outcome == Outcome.LIMITED_STRIKE && cause != Cause.HORIZON
                ? Tension.STRIKE_RUNG : Tension.rung(tension);
    }

    /** The highest rung of the ladder so far, 0 to 7. */
    public int peakRung() {
        return peakRung;
    }

    /** Progress of the nuclear programme, in [0, 1]. */
    public double progress() {
        return progress;
    }

    /** The closest contact that the capitals permit. */
    public Channel closest() {
        return closest;
    }

    /** The contact in this round. */
    public Channel contact() {
        return isMeeting() ? contact : Channel.NONE;
    }

    /** The contact at the last meeting; none before the first. */
    public Channel lastContact() {
        return contact;
    }

    /** Whether the delegations have met in this round. */
    public boolean isMeeting() {
        return meetings > 0 && lastMeeting == round;
    }

    /** How many rounds had a meeting. */
    public int meetings() {
        return meetings;
    }

    /** Whether the delegations met in one of so many last rounds, this one included. */
    public boolean metWithin(int rounds) {
        return meetings > 0 && round - lastMeeting < rounds;
    }

    /** How far the agenda has come. */
    public Stage stage() {
        return stage;
    }

    /** How far the demands are apart now, in utility; negative where they overlap. */
    public double gap() {
        return gaps[round];
    }

    /** How far they were apart so many rounds ago, or at the opening if that is later. */
    public double gap(int ago) {
        return gaps[Math.max(0, round - ago)];
    }

    /** Whether an interim pact is in force. */
    public boolean hasPact() {
        return pact;
    }

    /** Whether a framework is in force. */
    public boolean hasFramework() {
        return frameworkUntil > 0;
    }

    /** Whether the framework's time is up at the end of this round. */
    public boolean frameworkExpires() {
        return hasFramework() && round >= frameworkUntil;
    }

    /** The best interim step so far. */
    public Interim bestInterim() {
        return bestInterim;
    }

    /** How often spoilers have struck. */
    public int spoilerStrikes() {
        return spoilerStrikes;
    }

    /** How many accidents have stayed incidents. */
    public int incidents() {
        return incidents;
    }

    /** Whether principals have exchanged fire. */
    public boolean isStruck() {
        return struck;
    }

    /** Who used force first, empty if nobody did on purpose. */
    public String firstStriker() {
        return firstStriker;
    }

    /** The principals, in the order of the scenario. */
    public List<? extends Standing> standings() {
        return standings;
    }
}
