package parley.testworld;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.domain.Parameter;
import parley.strategy.ShippedStrategies;
import parley.strategy.Strategy;

/** The shipped strategies, made from the passports of their parameters. */
public final class Shelf {

    private Shelf() {
    }

    /** Every shipped strategy of a role: with its defaults, at both plausible ends, and at both allowed ends. */
    public static <S extends Strategy> Stream<S> all(Class<S> role) {
        return new ShippedStrategies().strategies().stream().filter(role::isAssignableFrom)
                .flatMap(type -> Stream.<Function<Parameter, String>>of(Parameter::def, Shelf::low, Shelf::high,
                        passport -> String.valueOf(passport.min()), passport -> String.valueOf(passport.max()))
                        .map(choice -> role.cast(make(type, choice))));
    }

    /** A shipped strategy with its defaults. */
    public static <S extends Strategy> S byDefault(Class<S> type) {
        return type.cast(make(type, Parameter::def));
    }

    private static String low(Parameter passport) {
        return Double.isNaN(passport.low()) ? passport.def() : String.valueOf(passport.low());
    }

    private static String high(Parameter passport) {
        return Double.isNaN(passport.high()) ? passport.def() : String.valueOf(passport.high());
    }

    private static Strategy make(Class<? extends Strategy> type, Function<Parameter, String> choice) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Object[] values = components.stream()
                .map(component -> value(component.getType(), component.getAnnotation(Parameter.class),
                        choice)).toArray();
        try {
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Strategy) type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(type + " cannot be made from " + Arrays.toString(values), e);
        }
    }

    private static Object value(Class<?> type, Parameter passport, Function<Parameter, String> choice) {
        if (type == boolean.class) {
            return Boolean.valueOf(passport.def());
        }
        double number = Double.parseDouble(choice.apply(passport));
        if (type == int.class) {
            return (int) number;
        }
        return number;
    }
}
