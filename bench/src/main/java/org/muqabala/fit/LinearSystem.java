package org.muqabala.fit;

/** Solves linear equations whose matrix is symmetric and positive, by Cholesky's method. */
final class LinearSystem {
    private LinearSystem() {}

    /**
     * The x of {@code a x = b}.
     *
     * @throws IllegalArgumentException where the matrix is not positive: a feature without a ridge that no example has
     */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                if (i == j && sum <= 0) {
                    throw new IllegalArgumentException("the equations have no single solution");
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }
}
