/**
 * The command line: arguments, words for people, exit codes. The only package that writes to the terminal; nobody
 * imports it.
 */
package parley.cli;
