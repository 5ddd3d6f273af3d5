/**
 * How scenarios are written down, whatever they say: YAML in, canonical YAML and JSON out.
 *
 * <p>{@link parley.notation.YamlReader} turns a text into {@link parley.notation.Node}s: scalars, lists and mappings
 * that know their {@link parley.notation.Position places}. It accepts the part of YAML in which a file says what its
 * reader sees. The type of a value is decided later, by its parameter, never by YAML.
 *
 * <p>What is wrong with a scenario is a {@link parley.notation.Problem}, with its place, its path and advice.
 * {@link parley.notation.Findings} collects problems, and {@link parley.notation.InvalidScenario}, the one exception
 * that bad input causes, carries all of them.
 *
 * <p>Deliberately not here: which keys there are. Nothing in this package knows the model. The YAML library is met here
 * alone.
 */
package parley.notation;
