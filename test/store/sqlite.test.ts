import t from 'tap'
import { openStore } from '../../src/store/open.ts'
import { storeContract } from './contract.ts'

t.test('SQLite keeps the contract', async (t) => storeContract(t, () => openStore('sqlite::memory:')))
