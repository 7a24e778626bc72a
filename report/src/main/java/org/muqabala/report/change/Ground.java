package org.muqabala.report.change;

import org.muqabala.align.Facet;

/** Words of a claim that carry a value of a facet. */
record Ground(Facet facet, String claim, String quote) {}
