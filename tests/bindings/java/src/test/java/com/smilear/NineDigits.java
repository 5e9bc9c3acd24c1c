package com.smilear;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as the scenarios print them in every language. */
final class NineDigits {
  private NineDigits() {}

  /** As C's "%.9g". */
  static String of(float value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 9) {
      return rounded.toPlainString();
    }
    BigDecimal mantissa = rounded.movePointLeft(exponent);
    String digits = Integer.toString(Math.abs(exponent));
    return mantissa.toPlainString()
        + (exponent < 0 ? "e-" : "e+")
        + (digits.length() < 2 ? "0" + digits : digits);
  }
}
