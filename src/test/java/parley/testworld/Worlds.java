package parley.testworld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.document.Document;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.simulation.Negotiation;
import parley.strategy.PrincipalStrategy;
import parley.trace.Happening;
import parley.trace.Recorder;
import parley.trace.RoundObserver;
import parley.trace.RoundRow;
import parley.world.Crisis;

/** Scenarios with known answers, and short ways to play them. */
public final class Worlds {

    /** The root of all run seeds here. */
    public static final long ROOT = 20260206;
    /** Two parties, one pie, and nothing else. */
    public static final String PIE = "two-party-bargaining";
    /** The anchor scenario. */
    public static final String MUSCAT = "muscat-2026";

    private Worlds() {
    }

    /** A run as it was seen. */
    public record Seen(Ending ending, List<RoundRow> rows, List<String> happenings) {

        /** Everything that was seen, to the last bit. */
        public String text() {
            return rows + "\n" + happenings + "\n" + Worlds.text(ending);
        }
    }

    /** A scenario with settings, each written as {@code path=value}. */
    public static Scenario scenario(String name, String... settings) {
        return set(Document.read(name), settings).scenario();
    }

    /** A document with settings, each written as {@code path=value}; of two for one path the later counts. */
    public static Document set(Document document, String... settings) {
        Map<String, String> last = new LinkedHashMap<>();
        for (String setting : settings) {
            int split = setting.indexOf('=');
            last.remove(setting.substring(0, split));
            last.put(setting.substring(0, split), setting.substring(split + 1));
        }
        Document changed = document;
        for (Map.Entry<String, String> setting : last.entrySet()) {
            changed = changed.with(setting.getKey(), setting.getValue(), "test");
        }
        return changed;
    }

    /** A scenario in which one principal follows a strategy of the test. */
    public static Scenario with(Scenario given, String name, PrincipalStrategy strategy) {
        Map<String, Party> parties = new LinkedHashMap<>(given.parties());
        Party.Principal old = given.principals().get(name);
        parties.put(name, new Party.Principal(old.label(), old.prefers(), strategy, old.pressure(), old.stakes(),
                old.domestic(),
                old.trust(), old.beliefs(), old.mandate(), old.strikeRate()));
        return new Scenario(given.title(), given.about(), given.references(), given.horizon(), given.agenda(), parties,
                given.channel(), given.coercion(), given.tension(), given.trust(), given.ratification(), given.pact(),
                given.framework(), given.nuclear(), given.accidents(), given.strikes(), given.preventive(),
                given.escalation(), given.ripeness(), given.hazards(), given.events());
    }

    /** Plays one run. */
    public static Ending play(Scenario scenario, long seed) {
        return new Negotiation(scenario).play(seed, RoundObserver.NONE);
    }

    /** Plays the first so many replications. */
    public static List<Ending> replicate(Scenario scenario, int replications) {
        Negotiation negotiation = new Negotiation(scenario);
        List<Ending> endings = new ArrayList<>(replications);
        for (int i = 0; i < replications; i++) {
            endings.add(negotiation.play(Luck.runSeed(ROOT, i), RoundObserver.NONE));
        }
        return endings;
    }

    /** Plays one run and keeps everything. */
    public static Seen watch(Scenario scenario, long seed) {
        return watch(new Negotiation(scenario), seed);
    }

    /** Plays one run of a negotiation and keeps everything. */
    public static Seen watch(Negotiation negotiation, long seed) {
        Recorder recorder = new Recorder();
        List<String> happenings = new ArrayList<>();
        Ending ending = negotiation.play(seed, new RoundObserver() {
            @Override
            public void happened(Happening what, String party, double number) {
                happenings.add(what + " " + party + " " + number);
            }

            @Override
            public void roundPlayed(Crisis crisis) {
                recorder.roundPlayed(crisis);
            }
        });
        return new Seen(ending, recorder.rows(), happenings);
    }

    /** How often each outcome occurred. */
    public static Map<Outcome, Integer> count(List<Ending> endings) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        endings.forEach(ending -> counts.merge(ending.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The share of runs that ended in one of these ways. */
    public static double share(List<Ending> endings, Outcome... outcomes) {
        List<Outcome> wanted = List.of(outcomes);
        return endings.stream().filter(ending -> wanted.contains(ending.outcome())).count() / (double) endings.size();
    }

    /** An ending to the last bit. */
    public static String text(Ending ending) {
        return Arrays.toString(ending.terms()) + ending.toString().replaceAll("terms=\\[D@[0-9a-f]+", "terms");
    }

    /** How a run ended, without what happened on the way. */
    public static String deal(Ending ending) {
        return ending.outcome() + " " + ending.round() + " " + ending.cause() + " " + Arrays.toString(ending.terms())
                + ending.sides();
    }
}
