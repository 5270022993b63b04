/** Money or credits; sums are kept to a millionth, so that cents stay cents. */
export class Purse {
  #balance: number;
  #paid = 0;

  constructor(balance: number) {
    this.#balance = balance;
  }

  get balance(): number {
    return this.#balance;
  }

  set balance(amount: number) {
    this.#balance = exact(amount);
  }

  /** All that was charged and not given back. */
  get paid(): number {
    return this.#paid;
  }

  /** Takes the price. @returns false, taking nothing, if there is not enough */
  charge(price: number): boolean {
    if (this.#balance < price) return false;
    this.#move(price);
    return true;
  }

  /** Gives a price back. */
  refund(price: number): void {
    this.#move(-price);
  }

  #move(price: number): void {
    this.#balance = exact(this.#balance - price);
    this.#paid = exact(this.#paid + price);
  }
}

function exact(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
