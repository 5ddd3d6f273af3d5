package parley.testworld;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parley.domain.Role;
import parley.scenario.Catalogue;
import parley.scenario.Document;
import parley.scenario.InvalidScenario;
import parley.scenario.Scenario;
import parley.scenario.StrategyCatalogue;

/**
 * A random variant of Muscat: other strategies, and two dozen numbers anywhere in their ranges. It is made from the passports of
 * all parameters, so that a new parameter is varied without a word here.
 *
 * @param settings what was set
 * @param scenario what came of it
 */
public record AnyScenario(List<String> settings, Scenario scenario) {

    private static final int NUMBERS = 30;
    private static final List<String> PRINCIPALS = List.of("IRN", "USA");
    private static final List<Catalogue.Entry> ENTRIES = Catalogue.installed().entries().stream()
            .filter(entry -> entry.type().endsWith("number") || entry.type().equals("true or false"))
            .filter(entry -> !entry.path().matches("horizon\\.rounds|.*(events|issues|hazards).*")).toList();

    /** The variant of this number; the same number gives the same variant. */
    public static AnyScenario of(int number) {
        Random random = new Random(number);
        Document document = Document.read(Worlds.MUSCAT);
        List<String> settings = new ArrayList<>();
        for (String name : PRINCIPALS) {
            settings.add("parties." + name + ".strategy={name: " + pick(random, StrategyCatalogue.installed().names(Role.PRINCIPAL)) + "}");
        }
        settings.add("parties.OMN.strategy={name: " + pick(random, StrategyCatalogue.installed().names(Role.MEDIATOR)) + "}");
        settings.add("horizon.rounds=" + (2 + random.nextInt(60)));
        if (random.nextInt(4) == 0) {
            settings.add("hazards={deal: 0.01, war: 0.01, collapse: 0.02}");
        }
        document = Worlds.set(document, settings.toArray(String[]::new));
        for (int i = 0; i < NUMBERS; i++) {
            String setting = setting(random, pick(random, ENTRIES));
            try {
                document = Worlds.set(document, setting);
                settings.add(setting);
            } catch (InvalidScenario refused) {
                // A parameter of a strategy that nobody follows here: take the next.
                continue;
            }
        }
        return new AnyScenario(settings, document.scenario());
    }

    private static String setting(Random random, Catalogue.Entry entry) {
        String path = entry.path().replaceAll("<principal>", pick(random, PRINCIPALS)).replace("<mediator>", "OMN")
                .replace("<patron>", "CHN").replace("<spoiler>", "ISR").replaceAll("\\.<[A-Za-z]+>\\.", ".");
        if (entry.type().equals("true or false")) {
            return path + "=" + random.nextBoolean();
        }
        boolean plausible = !Double.isNaN(entry.parameter().low()) && random.nextBoolean();
        double from = Math.max(plausible ? entry.parameter().low() : entry.parameter().min(), -100);
        double to = Math.min(plausible ? entry.parameter().high() : entry.parameter().max(), 100);
        double value = from + random.nextDouble() * (to - from);
        return path + "=" + (entry.type().startsWith("a whole") ? String.valueOf((long) value) : String.valueOf(value));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
