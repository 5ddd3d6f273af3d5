package parley.results;

import parley.design.Design;

/**
 * What a sweep was given.
 *
 * @param commandLine the command as it was typed
 * @param scenario    the scenario before anything is varied
 * @param design      the plan
 * @param threads     how many threads play; it has no part in the results
 */
public record Provenance(String commandLine, Source scenario, Design design, int threads) {

    /**
     * A scenario as text.
     *
     * @param name   the name of its file, without folder and extension
     * @param title  what it is called
     * @param sha256 the SHA-256 of the canonical text, in hexadecimal
     * @param text   the canonical text, complete with defaults
     */
    public record Source(String name, String title, String sha256, String text) {
    }
}
