package parley.grammar;

import parley.notation.InvalidScenario;
import parley.scenario.Scenario;
import parley.shape.Section;

/**
 * What scenario files can say: the shape of a whole scenario, with the strategies that it can name.
 *
 * @param root the shape of {@link Scenario}
 */
public record Grammar(Section root) {

    /** The key by which a file names the file that it extends. */
    public static final String EXTENDS = "extends";

    /** The grammar of the strategies on the class path; built once, because it is made by reflection. */
    private static final class Installed {
        private static final Grammar GRAMMAR = of(StrategyCatalogue.installed());
    }

    static Grammar of(StrategyCatalogue strategies) {
        return new Grammar(new Shapes(strategies::variant).section(Scenario.class));
    }

    /** @throws InvalidScenario if a strategy library on the class path is broken */
    public static Grammar installed() {
        StrategyCatalogue.installed();
        return Installed.GRAMMAR;
    }
}
