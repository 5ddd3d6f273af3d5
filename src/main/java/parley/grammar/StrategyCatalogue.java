package parley.grammar;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.domain.Role;
import parley.notation.InvalidScenario;
import parley.notation.NearMiss;
import parley.notation.Position;
import parley.notation.Problem;
import parley.shape.Section;
import parley.shape.Variant;
import parley.shape.Word;
import parley.strategy.About;
import parley.strategy.MediatorStrategy;
import parley.strategy.PatronStrategy;
import parley.strategy.PrincipalStrategy;
import parley.strategy.SpoilerStrategy;
import parley.strategy.Strategy;
import parley.strategy.StrategyLibrary;

/** Every strategy that scenarios can name, from all {@linkplain StrategyLibrary libraries} on the class path. */
public final class StrategyCatalogue {

    private static final Map<Class<?>, Role> ROLES = roles();
    private static final StrategyCatalogue INSTALLED = load(ServiceLoader.load(StrategyLibrary.class).iterator());

    private final Shapes shapes = new Shapes(role -> {
        throw new IllegalStateException("a strategy cannot hold a strategy");
    });
    private final SortedMap<String, Section> strategies = new TreeMap<>();
    private final List<Problem> faults = new ArrayList<>();

    private StrategyCatalogue() {
    }

    private static Map<Class<?>, Role> roles() {
        Map<Class<?>, Role> roles = new LinkedHashMap<>();
        roles.put(PrincipalStrategy.class, Role.PRINCIPAL);
        roles.put(MediatorStrategy.class, Role.MEDIATOR);
        roles.put(PatronStrategy.class, Role.PATRON);
        roles.put(SpoilerStrategy.class, Role.SPOILER);
        return roles;
    }

    /**
     * The strategies of all libraries on the class path.
     *
     * @throws InvalidScenario if a library is broken, with all its faults
     */
    public static StrategyCatalogue installed() {
        INSTALLED.demandSound();
        return INSTALLED;
    }

    /**
     * Loads what can be loaded and keeps the faults of the rest, so that a broken library gives a message and no trace.
     */
    static StrategyCatalogue load(Iterator<StrategyLibrary> libraries) {
        StrategyCatalogue catalogue = new StrategyCatalogue();
        try {
            while (libraries.hasNext()) {
                catalogue.add(libraries.next());
            }
        } catch (ServiceConfigurationError broken) {
            catalogue.fault("strategies", broken.getMessage());
        }
        return catalogue;
    }

    void demandSound() {
        if (!faults.isEmpty()) {
            throw new InvalidScenario(faults);
        }
    }

    private void add(StrategyLibrary library) {
        String name = library.getClass().getName();
        try {
            for (Class<? extends Strategy> strategy : library.strategies()) {
                add(strategy, name);
            }
        } catch (RuntimeException | LinkageError broken) {
            // Whatever a plug-in throws, the user wants to know which plug-in it was.
            fault(name, "cannot list its strategies: " + broken);
        }
    }

    private void add(Class<? extends Strategy> strategy, String library) {
        String name = strategy.getSimpleName();
        if (!strategy.isRecord() || !strategy.isAnnotationPresent(About.class)) {
            fault(library, strategy.getName() + " is not a record annotated with @About");
        } else if (strategies.containsKey(name) && strategies.get(name).type() != strategy) {
            fault(library, "the name " + name + " stands for both " + strategies.get(name).type().getName() + " and "
                    + strategy.getName());
        } else {
            try {
                strategies.put(name, shapes.section(strategy));
            } catch (IllegalStateException unfit) {
                fault(library, strategy.getName() + " is not usable: " + unfit.getMessage());
            }
        }
    }

    private void fault(String library, String message) {
        faults.add(new Problem(Position.of(library), "", message,
                "Correct this strategy library or take it off the class path."));
    }

    /** The names of all strategies for a role, in alphabetical order. */
    public List<String> names(Role role) {
        return strategies.keySet().stream().filter(name -> role(name) == role).toList();
    }

    /** The role that a strategy of this catalogue can play. */
    Role role(String name) {
        Class<?> type = strategies.get(name).type();
        return ROLES.entrySet().stream().filter(role -> role.getKey().isAssignableFrom(type)).map(Map.Entry::getValue)
                .findFirst().orElseThrow();
    }

    SortedMap<String, Section> strategies() {
        return strategies;
    }

    /** What can stand where a strategy of this type is wanted. */
    Variant variant(Class<?> type) {
        Map<String, Section> fitting = new TreeMap<>();
        Map<String, String> elsewhere = new TreeMap<>();
        strategies.forEach((name, section) -> {
            if (type.isAssignableFrom(section.type())) {
                fitting.put(name, section);
            } else {
                elsewhere.put(name, noun(role(name)));
            }
        });
        return new Variant("name", noun(ROLES.get(type)), fitting, elsewhere);
    }

    /** All strategies as text of at most 100 columns: name, role, and what they do. */
    public String describe() {
        return StrategyTable.of(this);
    }

    /**
     * One strategy as text of at most 100 columns: what it does, where it comes from, and its parameters.
     *
     * @throws InvalidScenario if there is no such strategy
     */
    public String describe(String name) {
        if (!strategies.containsKey(name)) {
            throw InvalidScenario.of(Position.of("strategies"), "", "`" + name + "` is not a strategy",
                    NearMiss.advice(name, strategies.keySet(),
                            "Known: " + String.join(", ", strategies.keySet()) + "."));
        }
        return StrategyTable.sheet(name, this);
    }

    private static String noun(Role role) {
        return "a strategy for a " + Word.lowerCamel(role.name());
    }
}
