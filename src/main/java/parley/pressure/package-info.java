/**
 * Pressure and what it does: pain, backlash, audiences at home, beliefs, tension, and a programme that moves on meanwhile (ODD:
 * submodels). Each record holds the parameters of one module and its equations as pure functions. Stocks are in [0, 1], rates are
 * per round. Equation numbers are those of the reference page on the model.
 */
package parley.pressure;
