/**
 * Scenario files, and the way from a file to a {@link parley.scenario.Scenario}. {@link parley.document.Document} is
 * the face of all this, and {@link parley.notation.InvalidScenario} its only way to fail.
 *
 * <p>In the order in which it happens: {@code ScenarioFile} finds a file, on disk or among those that are
 * {@link parley.document.Shipped shipped}; {@code Extension} reads it with the files that it extends, and {@code Merge}
 * lays it over them; {@code Assignment} applies an override; the grammar binds the nodes to records; {@code Checks} ask
 * whether the whole makes sense.
 *
 * <p>Values are allowed or refused one by one in the grammar; only what needs more than one value to decide is checked
 * here, and only here parameters are called by their names.
 *
 * <p>Deliberately not here: designs that vary a scenario, and playing it.
 */
package parley.document;
