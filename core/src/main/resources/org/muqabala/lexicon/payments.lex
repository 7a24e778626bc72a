# What is counted in money even where nobody says in which: "they asked for 4 million" in a text that has told of euros before.
payment
  concepts: pay-money, spending, cost-of-project, ransom, fine, compensation, price, donate, invest, loan, budget, bail, debt, subsidy, salary-bonus, revenue, profit, embezzle, tax, penalty, request, demand, propose, call-for
