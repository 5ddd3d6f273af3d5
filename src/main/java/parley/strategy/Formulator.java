package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Stage;
import parley.table.Mediation;
import parley.world.MediatorView;

/**
 * The formulator: facilitates, and once the sides are near enough on more than procedure it tables a single text, the
 * Nash bargaining solution of a package across the issues. A biased one leans its text.
 *
 * @param noiseCut   share of the message noise that a fully credible one takes away
 * @param faceSaving face-saving that a fully credible one adds
 * @param linkage    L that its packages make possible
 * @param latitude   share of the way from demand to reservation value that a side gives up for its text
 * @param window     gap below which it tables a text
 */
@About(value = "Facilitates, links the issues into packages and tables a single text once the sides are near enough.",
        source = "Zartman and Touval 1985; Beardsley, Quinn, Biswas and Wilkenfeld 2006; single text: Fisher 1978")
public record Formulator(
        @Parameter(value = "share of the message noise that a fully credible one takes away", min = 0, max = 1,
                low = .3, high = .9, def = "0.6", source = "coder judgement") double noiseCut,
        @Parameter(value = "face-saving that a fully credible one adds (phi_med)", min = 0, max = 1, low = 0, high = .6,
                def = "0.3", source = "Kurizaki 2007 (form)") double faceSaving,
        @Parameter(value = "linkage that its packages make possible (L)", min = 0, max = 1, low = .5, high = 1,
                def = "0.8", source = "coder judgement; Raiffa 1982") double linkage,
        @Parameter(value = "share of the way from demand to reservation value that a side gives up for its text",
                min = 0, max = 1, low = 0, high = .6, def = "0.2", source = "coder judgement") double latitude,
        @Parameter(value = "gap between the demands below which it tables a text, in utility", min = 0, max = 2,
                low = .2, high = .8, def = "0.4", source = "coder judgement")
        double window) implements MediatorStrategy {

    @Override
    public Mediation mediate(MediatorView view) {
        double reliance = view.reliance();
        boolean tables = view.taken() && view.stage() != Stage.PROCEDURAL && view.gap() <= window;
        return new Mediation(noiseCut * reliance, faceSaving * reliance, tables ? linkage : 0, tables ? latitude : 0,
                view.bias(), 0, 0, 0);
    }
}
