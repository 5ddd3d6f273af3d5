/**
 * What scenario files can say: the grammar that follows from the records of the model.
 *
 * <p>{@link parley.grammar.Grammar} is the shape of a whole {@link parley.scenario.Scenario}, made from its components
 * by {@code Shapes}, with every strategy that the {@link parley.grammar.StrategyCatalogue} finds on the class path.
 *
 * <p>The grammar is told in three ways: as the {@link parley.grammar.Catalogue} of parameters and the catalogue of
 * strategies, both for people, and as a {@link parley.grammar.Schema JSON Schema}, for editors.
 *
 * <p><b>Invariant.</b> No class here names a parameter: a new component of a record is read, listed and put into the
 * schema without any change here.
 */
package parley.grammar;
