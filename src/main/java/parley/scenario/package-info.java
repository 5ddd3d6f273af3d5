/**
 * What is given: a scenario as data, and the way from a scenario file to it.
 *
 * <p>ODD: input data, initialisation. Units and ranges stand in the {@link parley.domain.Parameter passports} of the
 * records.
 *
 * <p><b>The data.</b> {@link parley.scenario.Scenario} is the root; its sections are records here and in the packages
 * whose equations they feed.
 *
 * <p><b>From text to data</b>, in the order in which it happens: {@code ScenarioFile} finds a file, {@code YamlReader}
 * turns its text into {@code Node}s that know their places, {@code Extension} and {@code Merge} lay it over the files
 * that it extends, {@code Assignment} applies an override, {@code Shape}s bind nodes to records, {@code Checks} ask
 * whether the whole makes sense. {@link parley.scenario.Document} is the face of all this, and
 * {@link parley.scenario.InvalidScenario} its only way to fail.
 *
 * <p><b>Invariants.</b> A parameter is declared once, as a component of a record: {@code Shapes} derives reading, the
 * {@link parley.scenario.Catalogue catalogue} and the {@link parley.scenario.Schema JSON Schema} from it, so that no
 * class here names a parameter except the checks. The type of a value is decided by its parameter, never by YAML.
 *
 * <p>Deliberately not here: what a scenario does when it is played, and designs that vary it.
 */
package parley.scenario;
