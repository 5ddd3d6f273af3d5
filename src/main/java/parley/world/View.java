package parley.world;
/** What a principal may see. */
public final class View { }
