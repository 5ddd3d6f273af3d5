package parley.design;

import java.util.List;

/**
 * What a design varies.
 *
 * @param path   the address of the parameter, as in {@code parties.USA.pressure.scale}
 * @param levels its values in order, written as in a scenario file
 */
public record Factor(String path, List<String> levels) {
}
