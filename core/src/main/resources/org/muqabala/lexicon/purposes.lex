# What a sum of money is: a fine is no debt, and what pictures are insured for is not what they are worth. The header names the
# purpose; "concepts" lists ids of the concept lexicon, those that they hold belong with them.
fine
  concepts: fine, bail
insurance
  concepts: insurance
debt
  concepts: debt, loan
compensation
  concepts: compensation
ransom
  concepts: ransom
aid
  concepts: financial-aid, donate, grant-money, subsidy
wage
  concepts: wage, pension
spending
  concepts: spending, budget, budget-cut
deficit
  concepts: deficit, surplus
profit
  concepts: profit
revenue
  concepts: revenue, income
tax
  concepts: tax, fee
price
  concepts: price, cost-of-project, buy, sale, transfer-of-player
taken
  concepts: theft, embezzle, fraud, bribery
returned
  concepts: retrieve
damage
  concepts: damage, harm
investment
  concepts: invest
trade
  concepts: export, import
