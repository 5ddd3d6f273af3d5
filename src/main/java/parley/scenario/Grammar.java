package parley.scenario;

/**
 * What scenario files can say: the shape of a whole scenario, with the strategies that it can name.
 *
 * @param root       the shape of {@link Scenario}
 * @param strategies the strategies
 */
record Grammar(Section root, StrategyCatalogue strategies) {

    /** The grammar of the strategies on the class path; built once, because it is made by reflection. */
    private static final class Installed {
        private static final Grammar GRAMMAR = of(StrategyCatalogue.installed());
    }

    static Grammar of(StrategyCatalogue strategies) {
        return new Grammar(new Shapes(strategies::variant).section(Scenario.class), strategies);
    }

    /** @throws InvalidScenario if a strategy library on the class path is broken */
    static Grammar installed() {
        StrategyCatalogue.installed();
        return Installed.GRAMMAR;
    }
}
