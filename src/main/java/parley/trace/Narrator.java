package parley.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import parley.domain.Channel;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.Standing;

/** Tells a run round by round in plain words: who pressed, who said what, what was offered, and why it ended. */
public final class Narrator implements RoundObserver {

    private static final List<String> RUNGS = List.of("normal relations", "harsh words", "sanctions and expulsions",
            "deployments", "harassment", "incidents", "strikes", "war");
    /** Statements weaker than this are not worth a sentence. */
    private static final double AUDIBLE = 0.15;

    private final Scenario scenario;
    private final Consumer<String> out;
    private final List<String> sentences = new ArrayList<>();

    /** A narrator of runs of this scenario, who says one line at a time. */
    public Narrator(Scenario scenario, Consumer<String> out) {
        this.scenario = scenario;
        this.out = out;
    }

    @Override
    public void happened(Happening what, String party, double number) {
        String sentence = sentence(what, name(party), number);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    @Override
    public void roundPlayed(Crisis crisis) {
        out.accept(String.format(Locale.ROOT, "Round %d (day %.0f)", crisis.round(),
                crisis.round() * scenario.horizon().daysPerRound()));
        sentences.forEach(sentence -> out.accept("  " + sentence));
        sentences.clear();
        out.accept(String.format(Locale.ROOT, "  Tension %.2f: %s.", crisis.tension(), RUNGS.get(crisis.rung())));
        for (Standing standing : crisis.standings()) {
            out.accept(String.format(Locale.ROOT,
                    "  %s demands %.2f, would settle for %.2f, is offered %.2f; pressure %.2f, pain %.2f, trust %.2f.",
                    name(standing.name()), standing.demand(), standing.reservation(), standing.offered(),
                    standing.intensity(), standing.pain(), standing.trust()));
        }
    }

    /** How it ended, in a few lines. */
    public void conclude(Ending ending) {
        sentences.clear();
        out.accept("");
        out.accept(String.format(Locale.ROOT, "It ended in round %d (day %.0f): %s, because %s.", ending.round(),
                ending.round() * scenario.horizon().daysPerRound(), ending.outcome().label().toLowerCase(Locale.ROOT),
                Cause.valueOf(ending.cause()).label()));
        if (ending.outcome() == Outcome.COMPREHENSIVE_DEAL) {
            out.accept("Terms: " + terms(ending) + ".");
        }
        List<String> names = List.copyOf(scenario.principals().keySet());
        for (int i = 0; i < names.size(); i++) {
            Ending.Side side = ending.sides().get(i);
            out.accept(String.format(Locale.ROOT,
                    "%s ends with utility %.2f after %.1f pain-rounds, and trusts the other side %.2f.",
                    name(names.get(i)), side.utility(), side.cost(), side.trust()));
        }
        out.accept("Illustrative, not a forecast.");
    }

    private String terms(Ending ending) {
        List<String> terms = new ArrayList<>();
        List<String> issues = List.copyOf(scenario.issuesOnAgenda().keySet());
        for (int j = 0; j < issues.size(); j++) {
            terms.add(String.format(Locale.ROOT, "%s %.2f", issues.get(j), ending.terms()[j]));
        }
        return String.join(", ", terms);
    }

    private String name(String party) {
        Map<String, Party> parties = scenario.parties();
        return parties.containsKey(party) && !parties.get(party).label().isEmpty() ? parties.get(party).label() : party;
    }

    private static String sentence(Happening what, String party, double number) {
        return switch (what) {
            case EVENT -> party + ".";
            case STATEMENT -> statement(party, number);
            case ULTIMATUM -> text("%s sets an ultimatum: %.0f rounds.", party, number);
            case PRESSURE_RAISED -> text("%s raises its pressure to %.2f.", party, number);
            case PRESSURE_LOWERED -> text("%s lowers its pressure to %.2f.", party, number);
            case RELIEF, DEMAND -> "";
            case INCIDENT -> text("An incident that nobody wanted; tension is %2$.2f.", party, number);
            case EXCHANGE -> "Fire is exchanged and stays limited.";
            case TALKS_SURVIVE -> "The talks survive it.";
            case MEETING -> number == Channel.DIRECT.ordinal() ? "The delegations meet face to face."
                    : "The delegations meet through an intermediary.";
            case NO_MEETING -> "The delegations do not meet.";
            case TEXT -> text("A text is tabled that is worth %2$.2f to %1$s.", party, number);
            case AGREED -> text("Agreed: terms of utility %2$.2f for %1$s.", party, number);
            case YIELDED -> party + " accepts the other side's terms.";
            case RATIFIED -> party + " ratifies.";
            case NOT_RATIFIED -> text("%s fails to ratify (it had a chance of %.2f).", party, number);
            case FRAMEWORK -> text("A framework of guiding principles opens a window of %2$.0f rounds.", party, number);
            case FRAMEWORK_LAPSED -> "The framework lapses.";
            case PACT -> "An initial non-aggression pact is made.";
            case PACT_BROKEN -> "The pact is broken.";
            case SPOILER_STRIKE -> party + " strikes to spoil the talks.";
            case STRIKE -> party + " strikes on purpose.";
            case WALK_OUT -> party + " walks out.";
            case END -> "";
        };
    }

    private static String statement(String party, double tone) {
        return tone >= AUDIBLE
                ? party + (tone >= .9 ? " draws a red line in public." : " speaks of pressure in public.")
                : tone <= -AUDIBLE ? party + " speaks in a conciliatory tone." : "";
    }

    private static String text(String pattern, String party, double number) {
        return String.format(Locale.ROOT, pattern, party, number);
    }
}
