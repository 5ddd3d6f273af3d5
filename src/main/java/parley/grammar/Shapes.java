package parley.grammar;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parley.domain.Parameter;
import parley.notation.Findings;
import parley.notation.InvalidScenario;
import parley.notation.Node;
import parley.notation.Position;
import parley.notation.YamlReader;
import parley.shape.Entries;
import parley.shape.Field;
import parley.shape.Flag;
import parley.shape.Items;
import parley.shape.Passport;
import parley.shape.Quantity;
import parley.shape.Section;
import parley.shape.Shape;
import parley.shape.Text;
import parley.shape.Variant;
import parley.shape.Word;
import parley.strategy.Strategy;

/**
 * Makes {@link Shape shapes} from records. Errors of the records themselves, such as a component without
 * {@link Parameter}, are {@link IllegalStateException}s: they are mistakes in the program, not in a scenario.
 */
final class Shapes {

    private final Function<Class<?>, Variant> strategies;
    private final Map<Class<?>, Section> sections = new HashMap<>();

    /** @param strategies what can stand where a strategy of this type is wanted */
    Shapes(Function<Class<?>, Variant> strategies) {
        this.strategies = strategies;
    }

    /** The shape of a record. */
    Section section(Class<?> type) {
        Section known = sections.get(type);
        if (known == null) {
            known = build(type);
            sections.put(type, known);
        }
        return known;
    }

    private Section build(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            fields.put(component.getName(), field(component));
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Section(constructor, fields);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type.getName(), impossible);
        }
    }

    private Field field(RecordComponent component) {
        String name = component.getName();
        String place = component.getDeclaringRecord().getSimpleName() + "." + name;
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null || name.equals(Section.SOURCE)) {
            throw new IllegalStateException(place
                    + (parameter == null ? " has no @Parameter" : " has a name that is taken"));
        }
        Passport passport = new Passport(parameter);
        Shape shape = shape(component.getGenericType(), name, passport);
        UnaryOperator<Object> wrap = wrapper(component.getType());
        if (parameter.def().isEmpty()) {
            return new Field(name, shape, passport, wrap, implied(component.getType(), shape), Optional.empty());
        }
        Node text = YamlReader.value("the default of " + place, parameter.def());
        Object value = wrap.apply(bound(text, shape, place));
        return new Field(name, shape, passport, wrap, Optional.of(value), Optional.of(text));
    }

    private static Object bound(Node text, Shape shape, String place) {
        Findings findings = new Findings();
        Object value = shape.bind(text, place, findings);
        if (!findings.areClean()) {
            throw new IllegalStateException(new InvalidScenario(findings.problems()).getMessage());
        }
        return value;
    }

    private static Optional<Object> implied(Class<?> type, Shape shape) {
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == OptionalDouble.class) {
            return Optional.of(OptionalDouble.empty());
        }
        if (type == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        // A section is optional if all of its own parameters are.
        Node nothing = new Node.Mapping(Position.of("defaults"), Map.of());
        return shape instanceof Section ? Optional.ofNullable(shape.bind(nothing, "", new Findings()))
                : Optional.empty();
    }

    private static UnaryOperator<Object> wrapper(Class<?> type) {
        if (type == OptionalDouble.class) {
            return value -> OptionalDouble.of((Double) value);
        }
        if (type == OptionalInt.class) {
            return value -> OptionalInt.of((Integer) value);
        }
        return type == Optional.class ? Optional::of : UnaryOperator.identity();
    }

    private Shape shape(Type type, String name, Passport passport) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name, passport);
        }
        if (type == double.class || type == Double.class || type == OptionalDouble.class) {
            return Quantity.real(passport);
        }
        if (type == int.class || type == OptionalInt.class) {
            return Quantity.whole(passport);
        }
        if (type == boolean.class) {
            return new Flag(passport);
        }
        return type == String.class ? new Text(passport) : composite((Class<?>) type, passport);
    }

    private Shape generic(Class<?> type, Type[] arguments, String name, Passport passport) {
        if (type == Map.class && arguments[0] == String.class) {
            // Entries are named by issue or, everywhere else, by party.
            String names = name.equals("issues") ? "issue" : "party";
            return new Entries(shape(arguments[1], name, passport), names, passport);
        }
        if (type == List.class) {
            return new Items(shape(arguments[0], name, passport), passport);
        }
        if (type == Optional.class) {
            return shape(arguments[0], name, passport);
        }
        throw new IllegalStateException("a scenario cannot hold a " + type.getName() + ", as in `" + name + "`");
    }

    private Shape composite(Class<?> type, Passport passport) {
        if (type.isEnum()) {
            return new Word(type, passport);
        }
        if (type.isRecord()) {
            return section(type);
        }
        if (Strategy.class.isAssignableFrom(type)) {
            return strategies.apply(type);
        }
        if (type.isSealed()) {
            Map<String, Section> kinds = new LinkedHashMap<>();
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.put(Word.lowerCamel(kind.getSimpleName()), section(kind));
            }
            return new Variant("role", "a role", kinds, Map.of());
        }
        throw new IllegalStateException("a scenario cannot hold a " + type.getName());
    }
}
