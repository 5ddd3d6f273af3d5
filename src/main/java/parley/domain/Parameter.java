package parley.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The passport of one parameter: what it means, its unit, what is allowed, its default and where the number comes from.
 *
 * <p>A parameter is a component of a record that appears in a scenario file under the component's own name. The reader
 * of scenario files, {@code parley describe}, the JSON Schema and the checks are all derived from these annotations, so
 * a parameter is declared once and nowhere repeated.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** What the parameter means, in one sentence. */
    String value();

    /** The unit, or the empty string for a dimensionless number or a text. */
    String unit() default "";

    /** The smallest allowed value. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest allowed value. */
    double max() default Double.POSITIVE_INFINITY;

    /** The lower end of the plausible range, NaN where none is stated. A narrower thing than what is allowed. */
    double low() default Double.NaN;

    /** The upper end of the plausible range, NaN where none is stated. */
    double high() default Double.NaN;

    /**
     * The default, written as in a scenario file. Where it is empty, a section takes the defaults of its own
     * parameters, a list or a map is empty, an optional number is absent, and anything else is required.
     */
    String def() default "";

    /** Where the default or the range comes from. */
    String source() default "";
}
