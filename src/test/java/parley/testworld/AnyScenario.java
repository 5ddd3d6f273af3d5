package parley.testworld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import parley.domain.Role;
import parley.grammar.Catalogue;
import parley.scenario.Scenario;
import parley.shape.Listing;
import parley.grammar.StrategyCatalogue;

/**
 * A random variant of Muscat: other strategies, and some twenty numbers anywhere in their ranges. It is made from the
 * passports of
 * all parameters, so that a new parameter is varied without a word here.
 *
 * @param settings what was set
 * @param scenario what came of it
 */
public record AnyScenario(List<String> settings, Scenario scenario) {

    private static final int SETTINGS = 25;
    private static final List<String> PRINCIPALS = List.of("IRN", "USA");
    private static final List<Listing.Entry> ENTRIES = Catalogue.installed().entries().stream()
            .filter(entry -> entry.type().endsWith("number") || entry.type().equals("true or false"))
            .filter(entry -> !entry.path().matches("horizon\\.rounds|(nuclear|preventive)\\.enabled|.*(events|issues|hazards).*")).toList();

    /** The variant of this number; the same number gives the same variant. */
    public static AnyScenario of(int number) {
        Random random = new Random(number);
        Map<String, String> strategies = new TreeMap<>();
        for (String name : PRINCIPALS) {
            strategies.put(name, pick(random, StrategyCatalogue.installed().names(Role.PRINCIPAL)));
        }
        strategies.put("OMN", pick(random, StrategyCatalogue.installed().names(Role.MEDIATOR)));
        strategies.put("CHN", pick(random, StrategyCatalogue.installed().names(Role.PATRON)));
        strategies.put("ISR", pick(random, StrategyCatalogue.installed().names(Role.SPOILER)));
        List<String> settings = new ArrayList<>();
        strategies.forEach((party, strategy) ->
                settings.add("parties." + party + ".strategy={name: " + strategy + "}"));
        settings.add(pick(random, List.of("nuclear.enabled=false", "nuclear.enabled=true",
                "preventive={enabled: true, party: USA}")));
        settings.add("horizon.rounds=" + (2 + random.nextInt(60)));
        if (random.nextInt(4) == 0) {
            settings.add("hazards={deal: 0.01, war: 0.01, collapse: 0.02}");
        }
        while (settings.size() < SETTINGS) {
            setting(random, pick(random, ENTRIES), strategies).ifPresent(settings::add);
        }
        return new AnyScenario(settings, Worlds.scenario(Worlds.MUSCAT, settings.toArray(String[]::new)));
    }

    /** A value for this parameter, unless it belongs to a strategy that the party does not follow here. */
    private static Optional<String> setting(Random random, Listing.Entry entry, Map<String, String> strategies) {
        String path = entry.path().replace("<principal>", pick(random, PRINCIPALS)).replace("<mediator>", "OMN")
                .replace("<patron>", "CHN").replace("<spoiler>", "ISR");
        if (path.contains(".<") && !path.contains(".<" + strategies.get(path.split("\\.")[1]) + ">.")) {
            return Optional.empty();
        }
        return Optional.of(path.replaceAll("\\.<[A-Za-z]+>\\.", ".") + "=" + value(random, entry));
    }

    private static String value(Random random, Listing.Entry entry) {
        if (entry.type().equals("true or false")) {
            return String.valueOf(random.nextBoolean());
        }
        boolean plausible = !Double.isNaN(entry.parameter().low()) && random.nextBoolean();
        double from = Math.max(plausible ? entry.parameter().low() : entry.parameter().min(), -100);
        double to = Math.min(plausible ? entry.parameter().high() : entry.parameter().max(), 100);
        double value = from + random.nextDouble() * (to - from);
        return entry.type().startsWith("a whole") ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
