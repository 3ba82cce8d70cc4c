import type * as types from "./index.js";

export interface IRABeneficiariesType {
  primaryBeneficiaries?: types.IRAPrimaryBeneficiary[];
  primaryBeneficiaryEntities?: types.IRAPrimaryBeneficiaryEntity[];
  contingentBeneficiaries?: types.IRAContingentBeneficiary[];
  contingentBeneficiaryEntities?: types.IRAContingentBeneficiaryEntity[];
  spousePrimaryBeneficary?: boolean;
  successor?: boolean;
}
