/* Nothing: what an English page says is English. Editions for other languages mark what stays English. */
